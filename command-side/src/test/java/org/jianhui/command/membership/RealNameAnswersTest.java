package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.command.membership.Entering.entered;
import static org.jianhui.command.membership.Entering.rejected;
import static org.jianhui.command.membership.Refusal.NONE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.RevokeRealNameEntry;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.ClearTextSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real-name system answered of members, and what becomes of it (M-10, R-12). */
@Covers(value = "M-10", partly = true)
class RealNameAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 20);
    private static final String ENTERED = "M-10 ALREADY_ENTERED";

    @TempDir
    private static Path keys;

    private static MembershipScenario here;
    private static Actor second;

    @BeforeAll
    static void open() {
        here = new MembershipScenario(keys);
        second = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @BeforeEach
    void today() {
        here.today(TODAY.toString());
    }

    @Test
    void each_answer_is_about_one_member_of_the_batch() {
        Applicant one = here.member();
        Applicant other = here.member();
        Entering both = released(one, other);
        assertThat(here.doing(second, both.answering())).isEqualTo("M-10 ANSWERS_SIZE");
        assertThat(here.doing(second, both.answering(entered(one), entered(here.member()))))
                .isEqualTo("M-10 ANSWER_NOT_LISTED");
        assertThat(here.doing(second, both.answering(entered(one), rejected(one, here.data(), "不符"))))
                .as("two answers about one")
                .isEqualTo("M-10 ANSWER_NOT_LISTED");
        here.by(second, both.answering(entered(one)));
        assertThat(here.doing(second, both.allEntered())).isEqualTo("M-10 ALREADY_ANSWERED");
        assertThat(here.doing(second, both.answering(entered(other)))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"200, M-10 ANSWER_NOT_LISTED", "201, M-10 ANSWERS_SIZE"})
    void answers_are_bounded(int size, String expected) {
        List<RealNameAnswer> many = Stream.generate(MembershipId::random)
                .limit(size)
                .map(each -> new RealNameAnswer(each, RealNameOutcome.ENTERED, null))
                .toList();
        assertThat(here.doing(
                        second,
                        new RecordRealNameAnswers(released(here.member()).batch(), many)))
                .isEqualTo(expected);
    }

    @Test
    void who_is_not_taken_is_told_why() {
        Applicant member = here.member();
        Entering batch = released(member);
        RealNameAnswer bare = new RealNameAnswer(member.membership, RealNameOutcome.REJECTED, null);
        assertThat(here.doing(second, batch.answering(bare))).isEqualTo("M-10 REJECTION_UNREASONED");
        assertThat(here.doing(second, batch.answering(rejected(member, here.data(), " "))))
                .isEqualTo("M-10 REJECTION_UNREASONED");
        RealNameAnswer ofAnother = new RealNameAnswer(
                member.membership, RealNameOutcome.REJECTED, here.member().reason(here.data(), "不符"));
        assertThatThrownBy(() -> here.by(second, batch.answering(ofAnother)))
                .isInstanceOf(IllegalArgumentException.class);
        RealNameAnswer needless =
                new RealNameAnswer(member.membership, RealNameOutcome.ENTERED, member.reason(here.data(), "不符"));
        assertThatThrownBy(() -> here.by(second, batch.answering(needless)))
                .isInstanceOf(IllegalArgumentException.class);
        here.by(second, batch.answering(rejected(member, here.data(), "鼍瓴号码不符")));
        assertThat(ClearTextSearch.forValues("鼍瓴号码不符").inDatabase(here.database.superuser()))
                .isEmpty();
    }

    @Test
    void an_entry_that_proves_wrong_is_revoked_with_a_reason() {
        Applicant member = here.member();
        Entering batch = released(member);
        assertThat(here.doing(second, batch.revoking(member, here.data(), "查无此人")))
                .isEqualTo("M-10 NOT_ENTERED");
        here.by(second, batch.allEntered());
        assertThat(here.doing(second, batch.revoking(member, here.data(), " "))).isEqualTo("R-12 REASON_MISSING");
        assertThatThrownBy(() -> here.by(
                        second,
                        new RevokeRealNameEntry(
                                batch.batch(), member.membership, here.member().reason(here.data(), "查无此人"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(here.doing(here.group, Entering.of(here.union, member).opening()))
                .isEqualTo(ENTERED);
        assertThat(here.doing(second, batch.revoking(member, here.data(), "查无此人")))
                .isEqualTo(NONE);
        assertThat(here.doing(second, batch.revoking(member, here.data(), "查无此人")))
                .isEqualTo("M-10 NOT_ENTERED");
        Entering again = released(member);
        here.by(second, again.allEntered());
        assertThat(here.doing(second, batch.revoking(member, here.data(), "查无此人")))
                .as("by the batch that entered, and no other")
                .isEqualTo("M-10 NOT_ENTERED");
    }

    @Test
    void who_has_left_meanwhile_is_not_recorded_as_entered() {
        Applicant left = here.member();
        Applicant stays = here.member();
        Entering both = released(left, stays);
        here.by(here.group, new EndMembership(left.membership, TODAY, EndGround.RESIGNATION));
        assertThat(here.doing(second, both.allEntered())).isEqualTo("M-10 ENTERED_NOT_MEMBER");
        assertThat(here.doing(second, both.answering(entered(stays)))).isEqualTo(NONE);
        assertThat(here.doing(second, both.answering(rejected(left, here.data(), "已经离会"))))
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_leaving_and_being_entered_at_once_the_record_is_true(int round) throws Exception {
        Applicant member = here.member();
        Entering batch = released(member);
        List<String> answers = AtOnce.answers(
                () -> here.doing(second, batch.allEntered()),
                () -> here.doing(here.group, new EndMembership(member.membership, TODAY, EndGround.RESIGNATION)));
        assertThat(answers.get(1)).as("round %d", round).isEqualTo(NONE);
        long entry = place(batch.batch().value(), "membership.real-name-answered");
        long end = place(member.membership.value(), "membership.ended");
        assertThat(entry < end).as("round %d", round).isEqualTo(answers.get(0).equals(NONE));
    }

    /** Of the event in the log; after all others if there is none. */
    private static long place(String stream, String type) {
        return here.sql()
                .sql("SELECT coalesce(min(position), 9223372036854775807) FROM log.event WHERE stream = ? AND type = ?")
                .params(stream, type)
                .query(Long.class)
                .single();
    }

    private static Entering opened(Applicant... members) {
        Entering batch = Entering.of(here.union, members);
        here.by(here.group, batch.opening());
        return batch;
    }

    private static Entering released(Applicant... members) {
        Entering batch = opened(members);
        here.by(second, batch.releasing());
        return batch;
    }
}

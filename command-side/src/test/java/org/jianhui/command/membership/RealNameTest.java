package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.membership.Entering.entered;
import static org.jianhui.command.membership.Entering.rejected;
import static org.jianhui.command.membership.Refusal.NONE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members on their way into the real-name system (M-10, 正文四(二)五). */
@Covers(value = "M-10", partly = true)
class RealNameTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 20);
    private static final String LISTED = "M-10 ALREADY_LISTED";
    private static final String ENTERED = "M-10 ALREADY_ENTERED";
    private static final String NOT_MEMBER = "M-10 LISTED_NOT_MEMBER";
    private static final String UNRELEASED = "M-10 BATCH_NOT_RELEASED";
    private static final String OVER = "M-10 BATCH_OVER";

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
    void a_batch_is_chosen_by_one_released_by_another_and_answered() {
        Applicant one = here.member();
        Applicant other = here.member();
        Entering both = Entering.of(here.union, one, other);
        assertThat(here.doing(here.group, both.opening())).isEqualTo(NONE);
        assertThat(here.doing(here.group, both.releasing())).isEqualTo("M-10 RELEASED_BY_OPENER");
        assertThat(here.doing(second, both.allEntered())).as("not released").isEqualTo(UNRELEASED);
        assertThat(here.doing(second, both.releasing())).isEqualTo(NONE);
        assertThat(here.doing(second, both.releasing())).isEqualTo("M-10 BATCH_NOT_WAITING");
        assertThat(here.doing(here.group, both.answering(entered(one)))).isEqualTo(NONE);
        assertThat(here.last(both.batch().value())).contains("\"left\":1");
        assertThat(here.doing(here.group, both.answering(rejected(other, here.data(), "号码与姓名不符"))))
                .isEqualTo(NONE);
        assertThat(here.last(both.batch().value())).contains("\"left\":0");
        assertThat(here.doing(here.group, both.discarding())).isEqualTo(OVER);
        assertThat(here.doing(here.group, both.answering(entered(other)))).isEqualTo(UNRELEASED);
        assertThat(here.story(both.batch().value()))
                .containsExactly(
                        "membership.real-name-batch-opened",
                        "membership.real-name-batch-released",
                        "membership.real-name-answered",
                        "membership.real-name-answered");
        assertThat(here.doing(here.group, Entering.of(here.union, one).opening()))
                .isEqualTo(ENTERED);
        assertThat(here.doing(here.group, Entering.of(here.union, other).opening()))
                .as("who was not taken is entered again")
                .isEqualTo(NONE);
    }

    @Test
    void a_member_waits_in_one_batch() {
        Applicant member = here.member();
        Entering first = opened(member);
        Applicant other = here.member();
        assertThat(here.doing(here.group, Entering.of(here.union, other, member).opening()))
                .isEqualTo(LISTED);
        here.by(second, first.releasing());
        assertThat(here.doing(here.group, Entering.of(here.union, member).opening()))
                .isEqualTo(LISTED);
        here.by(here.group, first.discarding());
        assertThat(here.doing(here.group, Entering.of(here.union, other, member).opening()))
                .as("given up")
                .isEqualTo(NONE);
        assertThat(here.doing(second, first.releasing())).isEqualTo("M-10 BATCH_NOT_WAITING");
        assertThat(here.doing(second, first.allEntered())).isEqualTo(UNRELEASED);
        assertThat(here.doing(second, first.discarding())).isEqualTo(OVER);
    }

    @Test
    void giving_up_leaves_those_who_are_entered() {
        Applicant in = here.member();
        Applicant out = here.member();
        Entering both = released(in, out);
        here.by(here.group, both.answering(entered(in)));
        here.by(here.group, both.discarding());
        assertThat(here.doing(here.group, Entering.of(here.union, in).opening()))
                .isEqualTo(ENTERED);
        assertThat(here.doing(here.group, Entering.of(here.union, out).opening()))
                .isEqualTo(NONE);
    }

    @Test
    void only_members_of_the_union_are_entered() {
        Applicant applied = here.anyone();
        here.applies(here.cadre, applied);
        assertThat(here.doing(
                        here.group,
                        Entering.of(here.union, here.member(), applied).opening()))
                .isEqualTo(NOT_MEMBER);
        Applicant left = here.member();
        here.by(here.group, new EndMembership(left.membership, TODAY, EndGround.RESIGNATION));
        assertThat(here.doing(here.group, Entering.of(here.union, left).opening()))
                .isEqualTo(NOT_MEMBER);
        Applicant kept = here.member();
        here.by(here.group, new RetainMembership(kept.membership, TODAY, kept.reason(here.data(), "外出")));
        assertThat(here.doing(here.group, Entering.of(here.union, kept).opening()))
                .as("保留会籍")
                .isEqualTo(NONE);
        UnionId next = UnionId.random();
        here.by(
                Actor.SETUP,
                new EstablishUnion(next, "邻近工会", UnionLevel.BASE_UNION, here.township, TODAY.withDayOfYear(1)));
        here.grant(here.group, Role.PREPARATORY_GROUP, Area.of(next));
        assertThat(here.doing(here.group, Entering.of(next, here.member()).opening()))
                .as("of another union")
                .isEqualTo(NOT_MEMBER);
    }

    @Test
    void a_ground_fits_how_far_the_batch_came() {
        Entering waiting = opened(here.member());
        assertThat(here.doing(second, waiting.discarding(DiscardGround.NEVER_UPLOADED)))
                .isEqualTo("M-10 GROUND_UNFIT");
        assertThat(here.doing(second, waiting.discarding(DiscardGround.NOT_RELEASED)))
                .isEqualTo(NONE);
        Entering released = released(here.member());
        assertThat(here.doing(second, released.discarding(DiscardGround.NOT_RELEASED)))
                .isEqualTo("M-10 GROUND_UNFIT");
        assertThat(here.doing(second, released.discarding(DiscardGround.NEVER_UPLOADED)))
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24, M-10 BATCH_DAY_TOO_EARLY", "2022-07-25, done"})
    void a_batch_is_not_dated_before_its_members_became_free(String day, String expected) {
        Applicant refused = here.member();
        Applicant givenUp = here.member();
        Applicant revoked = here.member();
        Entering one = released(refused);
        Entering other = opened(givenUp);
        Entering third = released(revoked);
        here.by(second, third.allEntered());
        here.today("2022-07-25");
        here.by(second, one.answering(rejected(refused, here.data(), "不符")));
        here.by(second, other.discarding());
        here.by(second, third.revoking(revoked, here.data(), "查无此人"));
        here.today(day);
        for (Applicant free : List.of(refused, givenUp, revoked)) {
            assertThat(here.doing(here.group, Entering.of(here.union, free).opening()))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, M-10 BATCH_SIZE", "1, done", "200, M-10 LISTED_NOT_MEMBER", "201, M-10 BATCH_SIZE"})
    void a_batch_is_bounded(int size, String expected) {
        List<MembershipId> chosen = Stream.concat(
                        Stream.of(here.member().membership), Stream.generate(MembershipId::random))
                .limit(size)
                .toList();
        assertThat(here.doing(here.group, new OpenRealNameBatch(RealNameBatchId.random(), here.union, chosen)))
                .isEqualTo(expected);
    }

    @Test
    void a_member_named_twice_is_listed_once() {
        Applicant member = here.member();
        Entering twice = opened(member, member);
        here.by(second, twice.releasing());
        here.by(second, twice.answering(entered(member)));
        assertThat(here.last(twice.batch().value())).contains("\"left\":0");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-19, M-10 BATCH_DAY_TOO_EARLY", "2022-07-20, done", "2022-07-21, done"})
    void nothing_is_dated_before_what_it_follows_from(String day, String expected) {
        Applicant member = here.member();
        Entering opened = opened(here.member());
        Entering given = opened(here.member());
        Entering released = released(here.member());
        Applicant wrong = here.member();
        Entering answered = released(wrong);
        here.by(second, answered.allEntered());
        here.today(day);
        assertThat(here.doing(here.group, Entering.of(here.union, member).opening()))
                .isEqualTo(expected);
        assertThat(here.doing(second, opened.releasing())).isEqualTo(expected);
        assertThat(here.doing(second, given.discarding())).isEqualTo(expected);
        assertThat(here.doing(second, released.allEntered())).isEqualTo(expected);
        assertThat(here.doing(second, answered.revoking(wrong, here.data(), "查无此人")))
                .isEqualTo(expected);
    }

    @Test
    void only_who_acts_for_the_union_enters_members() {
        Entering fresh = Entering.of(here.union, here.member());
        Entering opened = opened(here.member());
        Entering released = released(here.member());
        Actor inspector = here.holder(Role.INSPECTOR, Area.of(here.township));
        for (Actor other : List.of(here.cadre, here.neighbour, here.federation, inspector)) {
            assertThat(Stream.of(
                                    fresh.opening(),
                                    opened.releasing(),
                                    opened.discarding(),
                                    released.allEntered(),
                                    released.revoking(released.members().get(0), here.data(), "错"))
                            .map(command -> here.doing(other, command)))
                    .allMatch("403 NO_AUTHORITY"::equals);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_two_batches_at_once_one_has_the_member(int round) throws Exception {
        Applicant shared = here.member();
        Entering one = Entering.of(here.union, here.member(), shared);
        Entering other = Entering.of(here.union, shared, here.member());
        assertThat(AtOnce.answers(
                        () -> here.doing(here.group, one.opening()), () -> here.doing(second, other.opening())))
                .as("round %d", round)
                .containsExactlyInAnyOrder(NONE, LISTED);
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

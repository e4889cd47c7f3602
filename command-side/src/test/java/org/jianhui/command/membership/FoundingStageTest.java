package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.membership.Refusal.NONE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.campaign.StageCommand.CloseFoundingStage;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stage 2 of the plan ends in a union when everyone is in the real-name system (M-10, G-10). */
@Covers(
        value = {"M-10", "G-10"},
        partly = true)
class FoundingStageTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 20);
    private static final String MISSING = "M-10 REAL_NAME_MISSING";

    @TempDir
    private static Path keys;

    private MembershipScenario here;
    private Actor second;

    @BeforeEach
    void open() {
        here = new MembershipScenario(keys);
        second = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        here.today(TODAY.toString());
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void AC_022_it_does_not_end_while_a_member_is_missing_in_the_real_name_system() {
        Applicant one = here.member();
        Applicant other = here.member();
        assertThat(closing()).isEqualTo(MISSING);
        Entering both = Entering.of(here.union, one, other);
        here.by(here.group, both.opening());
        assertThat(closing()).as("listed").isEqualTo(MISSING);
        here.by(second, both.releasing());
        assertThat(closing()).as("released").isEqualTo(MISSING);
        here.by(second, both.answering(Entering.entered(one)));
        assertThat(closing()).as("one is left").isEqualTo(MISSING);
        here.by(second, both.answering(Entering.rejected(other, here.data(), "号码不符")));
        assertThat(closing()).as("not taken").isEqualTo(MISSING);
        entered(other);
        here.by(second, both.revoking(one, here.data(), "查无此人"));
        assertThat(closing()).as("revoked").isEqualTo(MISSING);
        entered(one);
        assertThat(closing()).isEqualTo(NONE);
        assertThat(here.last(id().value())).contains("\"members\":2", "\"late\":false", "\"year\":2022");
        assertThat(closing()).isEqualTo("G-10 STAGE_ALREADY_CLOSED");
    }

    @Test
    void who_keeps_membership_only_is_a_member_and_who_has_left_is_none() {
        Applicant kept = here.member();
        Applicant left = here.member();
        here.by(here.group, new RetainMembership(kept.membership, TODAY, kept.reason(here.data(), "外出")));
        here.by(here.group, new EndMembership(left.membership, TODAY, EndGround.RESIGNATION));
        here.applies(here.cadre, here.anyone());
        assertThat(closing()).isEqualTo(MISSING);
        entered(kept);
        assertThat(closing()).isEqualTo(NONE);
        assertThat(here.last(id().value())).contains("\"members\":1");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-15, G-10 STAGE_NOT_BEGUN, ''",
        "2022-06-16, done, false",
        "2022-07-31, done, false",
        "2022-08-01, done, true"
    })
    void it_ends_from_its_first_day_on_and_after_its_last_it_is_late(String day, String expected, String late) {
        here.sql()
                .sql(
                        "INSERT INTO register.membership (membership, union_id, person, village, standing, open, admitted_on)"
                                + " VALUES ('membership-early', ?, 'person-early', ?, 'MEMBER', true, '2022-06-10')")
                .params(here.union.value(), here.xiaba.value())
                .update();
        here.sql()
                .sql("INSERT INTO register.real_name VALUES ('membership-early', 'realname-early', '2022-06-10', true)")
                .update();
        here.today(day);
        assertThat(closing()).isEqualTo(expected);
        if (!late.isEmpty()) {
            assertThat(here.last(id().value())).contains("\"late\":" + late);
        }
    }

    @Test
    void where_nobody_is_a_member_there_is_nothing_to_close() {
        assertThat(closing()).isEqualTo("G-10 STAGE_WITHOUT_MEMBERS");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-31, M-10 STAGE_BEFORE_ENTRY", "2022-08-01, done"})
    void it_is_not_dated_before_the_last_entry(String day, String expected) {
        Applicant early = here.member();
        Applicant late = here.member();
        entered(early);
        here.today("2022-08-01");
        entered(late);
        here.today(day);
        assertThat(closing()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_closing_and_revoking_at_once_the_record_is_true(int round) throws Exception {
        Applicant member = here.member();
        Entering batch = entered(member);
        List<String> answers =
                AtOnce.answers(() -> closing(), () -> here.doing(second, batch.revoking(member, here.data(), "查无此人")));
        assertThat(answers.get(1)).as("round %d", round).isEqualTo(NONE);
        String order = here.sql()
                .sql("SELECT string_agg(type, ' ' ORDER BY position) FROM log.event WHERE type IN"
                        + " ('campaign.founding-stage-closed', 'membership.real-name-entry-revoked')")
                .query(String.class)
                .single();
        assertThat(order)
                .as("round %d", round)
                .isEqualTo(
                        answers.get(0).equals(NONE)
                                ? "campaign.founding-stage-closed membership.real-name-entry-revoked"
                                : "membership.real-name-entry-revoked");
    }

    @Test
    void the_closing_is_that_of_the_union_and_year() {
        entered(here.member());
        for (StageClosingId other : List.of(
                StageClosingId.of(2023, 2, here.union),
                StageClosingId.of(2022, 1, here.union),
                StageClosingId.of(2022, 2, here.township))) {
            assertThat(here.doing(here.group, new CloseFoundingStage(other, here.union)))
                    .isEqualTo("G-10 STAGE_OF_ANOTHER");
        }
    }

    @Test
    void only_who_acts_for_the_union_closes_it() {
        Actor inspector = here.holder(Role.INSPECTOR, Area.of(here.township));
        for (Actor other : List.of(here.cadre, here.federation, inspector)) {
            assertThat(here.doing(other, new CloseFoundingStage(id(), here.union)))
                    .isEqualTo("403 NO_AUTHORITY");
        }
    }

    private Entering entered(Applicant member) {
        Entering batch = Entering.of(here.union, member);
        here.by(here.group, batch.opening());
        here.by(second, batch.releasing());
        here.by(second, batch.allEntered());
        return batch;
    }

    private String closing() {
        return here.doing(here.group, new CloseFoundingStage(id(), here.union));
    }

    private StageClosingId id() {
        return StageClosingId.of(2022, 2, here.union);
    }
}

package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.LapseMembership;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.ClearTextSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Covers(value = "M-16", partly = true)
class MembershipStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    @TempDir
    private static Path keys;

    private static MembershipScenario here;

    @BeforeAll
    static void open() {
        here = new MembershipScenario(keys);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void a_membership_is_kept_without_a_vote_and_resumed() {
        Applicant member = here.member();
        assertThat(here.doing(here.group, keeping(member, TODAY, " "))).isEqualTo("R-12 REASON_MISSING");
        assertThat(here.doing(here.group, keeping(member, TODAY.minusDays(1), "返乡务农")))
                .isEqualTo("M-09 DAY_TOO_EARLY");
        assertThat(here.doing(here.group, keeping(member, TODAY.plusDays(1), "返乡务农")))
                .isEqualTo("R-12 DATE_IN_FUTURE");
        assertThat(here.doing(here.group, keeping(member, TODAY, "返乡务农"))).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, keeping(member, TODAY, "返乡务农"))).isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(here.doing(here.group, new ResumeMembership(member.membership, TODAY)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, new ResumeMembership(member.membership, TODAY)))
                .isEqualTo("E-11 STEP_NOT_DUE");
    }

    @Test
    void who_left_may_apply_again() {
        Applicant member = here.member();
        EndMembership leaving = new EndMembership(member.membership, TODAY, EndGround.RESIGNATION);
        assertThat(here.doing(here.cadre, leaving)).isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.group, leaving)).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, leaving)).isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(here.doing(here.cadre, member.applying(here.data(), here.union, MembershipId.random())))
                .isEqualTo(Refusal.NONE);
    }

    @Test
    void death_ends_a_kept_membership_too() {
        Applicant member = here.member();
        here.by(here.group, keeping(member, TODAY, "退休"));
        assertThat(here.doing(here.group, new EndMembership(member.membership, TODAY, EndGround.DEATH)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.story(member.membership.value())).endsWith("membership.ended");
    }

    @Test
    @Covers(value = "M-14", partly = true)
    void the_roll_knows_since_when_it_is_kept_and_who_has_no_vote() {
        Applicant member = here.member();
        Applicant kept = here.member();
        here.by(here.group, keeping(kept, TODAY, "返乡务农"));
        PersonId stranger = PersonId.random();
        assertThat(here.rolls().since(here.township)).isNull();
        assertThat(here.rolls().since(here.union)).isEqualTo(TODAY);
        assertThat(here.rolls().withoutVote(here.union, List.of(stranger, member.person, kept.person, stranger)))
                .containsExactly(stranger, kept.person);
        assertThat(here.rolls().withoutVote(here.township, List.of(member.person)))
                .containsExactly(member.person);
    }

    @Test
    @Covers("F-03")
    void a_union_that_never_comes_to_be_has_no_members_and_they_may_apply_elsewhere() {
        Applicant member = here.member();
        Applicant kept = here.member();
        here.by(here.group, keeping(kept, TODAY, "返乡务农"));
        FoundingId founding = FoundingId.random();
        for (Applicant each : List.of(member, kept, member)) {
            here.by(Actor.TIMER, new LapseMembership(each.membership, founding));
        }
        assertThat(here.story(member.membership.value()))
                .containsOnlyOnce("membership.lapsed")
                .endsWith("membership.lapsed");
        assertThat(here.last(kept.membership.value()))
                .contains(founding.value(), "\"cause\":\"FOUNDING_ENDED\"", "\"lapsedOn\":\"" + TODAY + "\"");
        assertThat(here.rolls().withoutVote(here.union, List.of(member.person))).containsExactly(member.person);
        assertThat(here.doing(here.cadre, member.applying(here.data(), here.union, MembershipId.random())))
                .isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, new LapseMembership(member.membership, founding)))
                .isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void why_it_is_kept_stands_nowhere_in_clear() {
        Applicant member = here.member();
        here.by(here.group, keeping(member, TODAY, "罹患尪痹，返乡侍奉嫠母"));
        assertThat(ClearTextSearch.forValues("罹患尪痹", "侍奉嫠母").inDatabase(here.database.superuser()))
                .isEmpty();
    }

    private static RetainMembership keeping(Applicant member, LocalDate from, String reason) {
        return new RetainMembership(member.membership, from, member.reason(here.data(), reason));
    }
}

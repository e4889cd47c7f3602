package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.ChaseDecision;
import org.jianhui.kernel.membership.MembershipCommand.EscalateDecision;
import org.jianhui.kernel.membership.MembershipCommand.LapseApplication;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.CloseUnion;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a timer or a correlator may do to an application on which nobody has decided. */
@Covers({"I-31", "M-09"})
class UndecidedApplicationTest {

    @TempDir
    private static Path keys;

    private MembershipScenario here;
    private Applicant applicant;

    @BeforeEach
    void someone_applied_on_20_june() {
        here = new MembershipScenario(keys);
        applicant = here.anyone();
        assertThat(here.applies(here.cadre, applicant)).isEqualTo(Refusal.NONE);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void is_chased_from_the_day_after_the_last_one_on() {
        here.today("2022-07-05");
        timer(new ChaseDecision(applicant.membership));
        assertThat(here.story(applicant.membership.value())).hasSize(1);
        here.today("2022-07-06");
        timer(new ChaseDecision(applicant.membership));
        assertThat(here.last(applicant.membership.value()))
                .contains("\"dueOn\":\"2022-07-05\"", "\"chasedOn\":\"2022-07-06\"");
    }

    @Test
    void is_told_to_the_federation_five_days_later() {
        here.today("2022-07-09");
        timer(new EscalateDecision(applicant.membership));
        assertThat(here.story(applicant.membership.value())).hasSize(1);
        here.today("2022-07-10");
        timer(new EscalateDecision(applicant.membership));
        assertThat(here.last(applicant.membership.value())).contains("\"superior\":\"" + here.township + "\"");
    }

    @Test
    void lapses_and_the_person_may_apply_again() {
        timer(new LapseApplication(applicant.membership, LapseCause.FOUNDING_ENDED));
        assertThat(here.doing(here.group, new AdmitMember(applicant.membership)))
                .isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(here.doing(here.cadre, applicant.applying(here.data(), here.union, MembershipId.random())))
                .isEqualTo(Refusal.NONE);
    }

    @Test
    void lapses_when_the_union_is_closed() {
        LocalDate day = LocalDate.of(2022, 6, 20);
        Area union = Area.of(here.union);
        here.by(Actor.SETUP, new EndRole(new AccountId(here.group.account()), Role.PREPARATORY_GROUP, union, day));
        here.by(Actor.SETUP, new CloseUnion(here.union, day, "撤并"));
        assertThat(here.last(applicant.membership.value())).contains("\"cause\":\"UNION_CLOSED\"");
    }

    @Test
    void once_decided_nothing_of_it_happens() {
        here.by(here.group, new AdmitMember(applicant.membership));
        here.today("2022-08-20");
        timer(new ChaseDecision(applicant.membership));
        timer(new EscalateDecision(applicant.membership));
        timer(new LapseApplication(applicant.membership, LapseCause.UNION_CLOSED));
        assertThat(here.story(applicant.membership.value())).endsWith("membership.member-admitted");
    }

    @Test
    void no_person_may_do_it() {
        assertThat(here.doing(here.group, new LapseApplication(applicant.membership, LapseCause.UNION_CLOSED)))
                .isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.group, new ChaseDecision(applicant.membership)))
                .isEqualTo("403 NO_AUTHORITY");
    }

    private void timer(Command command) {
        here.by(Actor.TIMER, command);
    }
}

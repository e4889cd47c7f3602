package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Covers("M-09")
class DecideApplicationTest {

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
    void the_group_admits_on_what_was_judged() {
        Applicant applicant = entered();
        assertThat(here.doing(here.cadre, new AdmitMember(applicant.membership)))
                .isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.group, new AdmitMember(applicant.membership)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.last(applicant.membership.value()))
                .contains("\"overridden\":false")
                .contains("\"M-09\"")
                .contains("{\"name\":\"age\",\"value\":\"32\"}")
                .contains("{\"name\":\"admittedOn\",\"value\":\"2022-06-20\"}");
        assertThat(here.doing(here.group, new AdmitMember(applicant.membership)))
                .isEqualTo("E-11 STEP_NOT_DUE");
    }

    @Test
    void the_group_refuses_with_a_reason_and_the_person_may_apply_again() {
        Applicant applicant = entered();
        assertThat(here.doing(here.group, new RefuseApplicant(applicant.membership, applicant.reason(here.data(), ""))))
                .isEqualTo("R-12 REASON_MISSING");
        assertThat(here.doing(
                        here.group, new RefuseApplicant(applicant.membership, applicant.reason(here.data(), "材料不实"))))
                .isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, new AdmitMember(applicant.membership)))
                .isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(here.doing(here.cadre, applicant.applying(here.data(), here.union, MembershipId.random())))
                .isEqualTo(Refusal.NONE);
    }

    @Test
    void consent_is_taken_back_until_admission_and_no_later() {
        Applicant applicant = entered();
        assertThat(here.doing(here.neighbour, new WithdrawApplication(applicant.membership)))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.cadre, new WithdrawApplication(applicant.membership)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.story(applicant.membership.value())).endsWith("membership.application-withdrawn");
        Applicant member = here.member();
        assertThat(here.doing(here.cadre, new WithdrawApplication(member.membership)))
                .isEqualTo("E-11 STEP_NOT_DUE");
    }

    @Test
    @Covers("I-01")
    void an_exception_is_the_federation_s_and_comes_before_the_admission() {
        Applicant old = asking(21);
        assertThat(here.doing(here.group, new AdmitMember(old.membership))).isEqualTo("E-11 STEP_SKIPPED");
        assertThat(here.doing(here.group, override(old))).isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.federation, override(old))).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.federation, override(old))).isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(here.doing(here.group, new AdmitMember(old.membership))).isEqualTo(Refusal.NONE);
        assertThat(here.last(old.membership.value())).contains("\"overridden\":true");
    }

    @Test
    @Covers("I-01")
    void an_exception_that_is_not_granted_ends_the_application() {
        Applicant old = asking(22);
        assertThat(here.doing(here.federation, new DeclineException(old.membership, old.reason(here.data(), "不在保障范围"))))
                .isEqualTo(Refusal.NONE);
        assertThat(here.last(old.membership.value())).contains("\"by\":\"FEDERATION\"");
        assertThat(here.doing(here.group, new AdmitMember(old.membership))).isEqualTo("E-11 STEP_NOT_DUE");
    }

    @Test
    @Covers("I-37")
    void who_acts_for_the_group_makes_no_exception_whatever_the_account() {
        Applicant old = asking(23);
        Actor both = here.holder(Role.PREPARATORY_GROUP, Area.of(here.union));
        here.grant(both, Role.SUPERIOR_SIGNER, Area.of(here.township));
        assertThat(here.doing(both, override(old))).isEqualTo("403 CONFLICT_OF_DUTIES");
    }

    @Test
    void an_exception_is_asked_for_ages_only() {
        Applicant outside = here.anyone();
        outside.exception = "请予照顾";
        outside.rural = false;
        assertThat(here.applies(here.cadre, outside)).isEqualTo("M-06 NOT_RURAL_RESIDENT");
        Applicant fitting = here.anyone();
        fitting.exception = "请予照顾";
        assertThat(here.applies(here.cadre, fitting)).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.group, new AdmitMember(fitting.membership)))
                .as("nothing stood against it")
                .isEqualTo(Refusal.NONE);
    }

    private Applicant entered() {
        Applicant applicant = here.anyone();
        assertThat(here.applies(here.cadre, applicant)).isEqualTo(Refusal.NONE);
        return applicant;
    }

    private static Applicant asking(int order) {
        Applicant old =
                here.applicant(Applicant.idNumber("500230", LocalDate.of(1960, 2, 3), order, Sex.MALE), Sex.MALE);
        old.exception = "本人仍在务工";
        assertThat(here.applies(here.cadre, old)).isEqualTo(Refusal.NONE);
        return old;
    }

    private static OverrideAgeLimit override(Applicant applicant) {
        return new OverrideAgeLimit(applicant.membership, applicant.reason(here.data(), Applicant.REASON));
    }
}

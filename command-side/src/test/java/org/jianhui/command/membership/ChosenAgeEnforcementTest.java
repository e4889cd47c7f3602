package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another edition may choose about ages outside the plan's limits, each at its boundaries (I-01). */
@Covers({"M-02", "M-03", "I-01"})
class ChosenAgeEnforcementTest {

    private static final String SETTING = "membership.age.enforcement";

    @TempDir
    private static Path keys;

    private static MembershipScenario warning;
    private static MembershipScenario overriding;

    @BeforeAll
    static void open() {
        warning = new MembershipScenario(keys.resolve("warn"), ChosenBook.with(SETTING, "warn"));
        overriding = new MembershipScenario(keys.resolve("override"), ChosenBook.with(SETTING, "override"));
    }

    @AfterAll
    static void close() {
        warning.close();
        overriding.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-21, MALE,   '\"M-02\"'",
        "2006-06-20, MALE,   ''",
        "1961-06-21, MALE,   ''",
        "1961-06-20, MALE,   '\"M-02\"'",
        "2006-06-21, FEMALE, '\"M-03\"'",
        "2006-06-20, FEMALE, ''",
        "1966-06-21, FEMALE, ''",
        "1966-06-20, FEMALE, '\"M-03\"'"
    })
    void whom_the_limits_stand_against_is_admitted_and_the_limit_is_shown(LocalDate birth, Sex sex, String warned) {
        Applicant applicant = born(warning, birth, sex);
        assertThat(warning.applies(warning.cadre, applicant)).isEqualTo(Refusal.NONE);
        assertThat(warning.last(applicant.membership.value())).contains("\"warnings\":[" + warned + "]");
        assertThat(warning.doing(warning.group, new AdmitMember(applicant.membership)))
                .isEqualTo(Refusal.NONE);
        assertThat(warning.last(applicant.membership.value())).contains("\"overridden\":false");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-21, MALE,   true",
        "2006-06-20, MALE,   false",
        "1961-06-21, MALE,   false",
        "1961-06-20, MALE,   true",
        "2006-06-21, FEMALE, true",
        "2006-06-20, FEMALE, false",
        "1966-06-21, FEMALE, false",
        "1966-06-20, FEMALE, true"
    })
    void or_is_refused_nothing_but_has_to_say_why_and_waits_for_the_federation(
            LocalDate birth, Sex sex, boolean outside) {
        Applicant applicant = born(overriding, birth, sex);
        AdmitMember admitting = new AdmitMember(applicant.membership);
        assertThat(overriding.applies(overriding.cadre, applicant))
                .isEqualTo(outside ? "R-12 REASON_MISSING" : Refusal.NONE);
        if (outside) {
            applicant.exception = Applicant.REASON;
            assertThat(overriding.applies(overriding.cadre, applicant)).isEqualTo(Refusal.NONE);
            assertThat(overriding.doing(overriding.group, admitting)).isEqualTo("E-11 STEP_SKIPPED");
            overriding.by(overriding.federation, override(overriding, applicant));
        }
        assertThat(overriding.doing(overriding.group, admitting)).isEqualTo(Refusal.NONE);
        assertThat(overriding.last(applicant.membership.value())).contains("\"overridden\":" + outside);
    }

    @Test
    void an_exception_asked_for_where_none_is_needed_keeps_nobody_waiting() {
        Applicant applicant = born(warning, LocalDate.of(1960, 2, 3), Sex.MALE);
        applicant.exception = Applicant.REASON;
        assertThat(warning.applies(warning.cadre, applicant)).isEqualTo(Refusal.NONE);
        assertThat(warning.doing(warning.federation, override(warning, applicant)))
                .isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(warning.doing(warning.group, new AdmitMember(applicant.membership)))
                .isEqualTo(Refusal.NONE);
    }

    private static Applicant born(MembershipScenario here, LocalDate birth, Sex sex) {
        return here.applicant(Applicant.idNumber("500230", birth, 7, sex), sex);
    }

    private static OverrideAgeLimit override(MembershipScenario here, Applicant applicant) {
        return new OverrideAgeLimit(applicant.membership, applicant.reason(here.data(), Applicant.REASON));
    }
}

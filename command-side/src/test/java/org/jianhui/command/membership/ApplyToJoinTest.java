package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers({"M-01", "M-02", "M-03", "M-04", "M-05", "M-06", "G-05", "P-01"})
class ApplyToJoinTest {

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
    void an_application_keeps_its_clauses_and_arithmetic() {
        Applicant applicant = here.anyone();
        assertThat(here.applies(here.cadre, applicant)).isEqualTo(Refusal.NONE);
        assertThat(here.last(applicant.membership.value()))
                .contains("\"rules\":[\"G-05\",\"M-01\",\"M-02\",\"M-03\",\"M-04\",\"M-05\",\"M-06\",\"M-10\",\"P-01\"")
                .contains("{\"name\":\"age\",\"value\":\"32\"},{\"name\":\"ageLimits\",\"value\":\"16-60\"}")
                .contains("\"warnings\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "AC-002, 500230200606210015, MALE,   M-02 AGE_BELOW_MIN",
        "at,     500230200606200018, MALE,   done",
        "below,  500230196106210036, MALE,   done",
        "AC-004, 500230196106200014, MALE,   M-02 AGE_ABOVE_MAX",
        "AC-005, 500230196606210024, FEMALE, done",
        "above,  F1966-06-20,        FEMALE, M-03 AGE_ABOVE_MAX",
        "below,  F2006-06-21,        FEMALE, M-03 AGE_BELOW_MIN",
        "at,     F2006-06-20,        FEMALE, done"
    })
    void ages_are_counted_on_the_day_of_the_application(String which, String number, Sex sex, String expected) {
        here.today("2022-06-20");
        String id = sound(number, sex);
        long before = here.events();
        assertThat(here.applies(here.cadre, here.applicant(id, sex))).as(which).isEqualTo(expected);
        if (!expected.equals(Refusal.NONE)) {
            assertThat(here.events()).as("a refusal leaves no trace").isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, done", "2025-03-01, M-02 AGE_ABOVE_MAX"})
    void who_was_born_on_29_february_turns_sixty_one_on_1_march(String on, String expected) {
        here.today(on);
        Applicant leap = here.applicant(
                Applicant.idNumber("500230", LocalDate.of(1964, 2, 29), on.hashCode() & 0x7f, Sex.MALE), Sex.MALE);
        assertThat(here.applies(here.cadre, leap)).isEqualTo(expected);
        here.today("2022-06-20");
    }

    @Test
    void AC_007_the_federation_overrides_an_age_and_the_history_shows_who_and_why() {
        Applicant woman =
                here.applicant(Applicant.idNumber("500230", LocalDate.of(1965, 6, 20), 1, Sex.FEMALE), Sex.FEMALE);
        assertThat(here.applies(here.cadre, woman)).isEqualTo("M-03 AGE_ABOVE_MAX");
        woman.exception = "本人仍在务工，愿意入会";
        assertThat(here.applies(here.cadre, woman)).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.federation, new OverrideAgeLimit(woman.membership, woman.reason(here.data(), " "))))
                .isEqualTo("R-12 REASON_MISSING");
        assertThat(here.doing(
                        here.federation,
                        new OverrideAgeLimit(woman.membership, woman.reason(here.data(), Applicant.REASON))))
                .isEqualTo(Refusal.NONE);
        assertThat(here.story(woman.membership.value()))
                .containsExactly("membership.application-entered", "membership.age-limit-overridden");
        String metadata = here.sql()
                .sql("SELECT metadata FROM log.event WHERE stream = ? ORDER BY seq DESC LIMIT 1")
                .param(woman.membership.value())
                .query(String.class)
                .single();
        assertThat(metadata).contains(here.federation.account());
    }

    @Test
    void AC_009_the_declared_sex_is_the_one_of_the_id_number() {
        assertThat(here.applies(here.cadre, here.applicant("500230199006150025", Sex.MALE)))
                .isEqualTo("M-03 SEX_MISMATCH");
    }

    @Test
    @Covers("M-10")
    void the_declared_birth_date_is_the_one_of_the_id_number() {
        Applicant applicant = here.anyone();
        applicant.birthDate = "1990-01-08";
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("M-10 BIRTH_DATE_MISMATCH");
    }

    @Test
    @Covers("M-10")
    void AC_010_a_wrong_check_digit_is_refused() {
        assertThat(here.applies(here.cadre, here.applicant("500230199006150010", Sex.MALE)))
                .isEqualTo("M-10 ID_CHECKSUM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50023019880301008x", "５００２３０１９８８０３０１００８Ｘ", "500230 19880301 008 x"})
    @Covers("M-10")
    void AC_012_a_number_is_stored_in_one_form_however_it_was_typed(String typed) {
        try (MembershipScenario fresh = new MembershipScenario(keys.resolve("k" + typed.hashCode()))) {
            Applicant applicant = fresh.applicant("50023019880301008X", Sex.FEMALE);
            applicant.idNumber = typed;
            assertThat(fresh.applies(fresh.cadre, applicant)).isEqualTo(Refusal.NONE);
            assertThat(fresh.data().find(PersonalField.ID_NUMBER, "50023019880301008X"))
                    .containsExactly(applicant.person);
            assertThat(fresh.data().open(applicant.recording(fresh.data()).idNumber()))
                    .isEqualTo("50023019880301008X");
        }
    }

    @Test
    @Covers("I-30")
    void AC_014_registered_outside_is_refused_although_the_number_begins_with_500230() {
        Applicant outside = here.applicant("500230199006150033", Sex.MALE);
        outside.registeredIn = null;
        assertThat(here.applies(here.cadre, outside)).isEqualTo("M-01 HUKOU_OUTSIDE");
        outside.registeredIn = here.wuping;
        assertThat(here.applies(here.group, outside)).isEqualTo("M-01 HUKOU_OUTSIDE");
    }

    @Test
    @Covers("I-30")
    void AC_015_no_prefix_is_a_ground_for_refusal() {
        Applicant numberedElsewhere = here.applicant("44030519910308005X", Sex.MALE);
        assertThat(here.applies(here.cadre, numberedElsewhere)).isEqualTo(Refusal.NONE);
        assertThat(here.last(numberedElsewhere.membership.value())).contains("\"warnings\":[]");
        Applicant unknown =
                here.applicant(Applicant.idNumber("990230", LocalDate.of(1990, 1, 7), 5, Sex.MALE), Sex.MALE);
        assertThat(here.applies(here.cadre, unknown)).isEqualTo(Refusal.NONE);
        assertThat(here.last(unknown.membership.value())).contains("\"warnings\":[\"I-30\"]");
    }

    @Test
    void AC_017_who_works_for_no_unit_is_refused() {
        Applicant farmer = here.anyone();
        farmer.employer = null;
        farmer.relation = WorkRelation.NONE;
        assertThat(here.applies(here.cadre, farmer)).isEqualTo("M-04 NO_WORK_RELATION");
        farmer.relation = WorkRelation.EMPLOYMENT;
        assertThat(here.applies(here.cadre, farmer)).isEqualTo("M-04 NO_WORK_RELATION");
        farmer.employer = Applicant.EMPLOYER;
        farmer.relation = WorkRelation.LABOUR_SERVICE;
        assertThat(here.applies(here.cadre, farmer)).isEqualTo(Refusal.NONE);
    }

    @Test
    void wages_are_the_main_income_of_a_rural_resident() {
        Applicant applicant = here.anyone();
        applicant.wages = false;
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("M-05 WAGE_NOT_MAIN_INCOME");
        applicant.wages = true;
        applicant.rural = false;
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("M-06 NOT_RURAL_RESIDENT");
    }

    @Test
    @Covers(value = "I-36", partly = true)
    void AC_019_nobody_joins_without_consent_to_every_purpose_in_the_text_in_force() {
        Applicant applicant = here.anyone();
        applicant.purposes = null;
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("G-05 CONSENT_MISSING");
        applicant.purposes = List.of(ConsentPurpose.JOIN_UNION, ConsentPurpose.PROCESS_PERSONAL_DATA);
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("G-05 CONSENT_MISSING");
        applicant.purposes = List.of(ConsentPurpose.values());
        applicant.consentText = "joining-1999-01-01";
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("G-05 CONSENT_MISSING");
    }

    @Test
    void nobody_joins_who_was_not_shown_duties_and_rights() {
        Applicant applicant = here.anyone();
        applicant.acknowledged = null;
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("P-01 ACK_MISSING");
        applicant.acknowledged = "joining-1999-01-01";
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("P-01 ACK_MISSING");
    }

    @Test
    void consent_is_not_given_in_the_future() {
        Applicant applicant = here.anyone();
        applicant.consentOn = LocalDate.of(2022, 6, 21);
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("R-12 DATE_IN_FUTURE");
    }

    /** The numbers of the cases as they stand; others by birth date. */
    private static String sound(String number, Sex sex) {
        return number.startsWith("F")
                ? Applicant.idNumber("500230", LocalDate.parse(number.substring(1)), 7, sex)
                : number.equals("500230200606200018") || number.equals("500230196106210036")
                        ? Applicant.idNumber(
                                "500230",
                                LocalDate.parse(number.substring(6, 10) + "-" + number.substring(10, 12) + "-"
                                        + number.substring(12, 14)),
                                7,
                                sex)
                        : number;
    }
}

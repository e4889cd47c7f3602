package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.CreditCode;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.FoundingCommand.RemindFollowUp;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After the approved result: registration, seal, certificate, account, in their order (F-09 to F-12, R-10). */
@Covers({"F-09", "F-10", "F-11", "F-12", "R-10"})
class RecordAccountTest {

    private static final RecordAccount ACCOUNT = new RecordAccount(Given.FOUNDING, Given.account("2022-08-02"));

    private static FoundingScenario approved() {
        return given(Given.followingUp()).today("2022-08-02");
    }

    @Test
    void nothing_is_recorded_before_the_result_is_approved() {
        FoundingScenario early = given(Given.asked())
                .and(Given.meetingReplied(ReplyOutcome.APPROVED))
                .today("2022-08-02");
        for (Command command : List.of(
                new RecordPoliceRegistration(Given.FOUNDING, Given.registration("2022-07-21")),
                new RecordSeal(Given.FOUNDING, Given.seal(SealKind.COMMITTEE, "2022-07-22")),
                new RecordCertificate(Given.FOUNDING, Given.certificate("81500230A12345674F", "2022-07-28")),
                ACCOUNT)) {
            early.refused(command).firstBy("F-09", "RESULT_NOT_APPROVED");
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-07-19, false", "2022-07-20, true", "2022-07-21, true"})
    void nothing_happened_before_the_day_of_the_approval(String on, boolean accepted) {
        RecordPoliceRegistration command = new RecordPoliceRegistration(Given.FOUNDING, Given.registration(on));
        if (accepted) {
            assertThat(approved().when(command)).hasSize(1);
        } else {
            approved().refused(command).firstBy("F-09", "RESULT_NOT_APPROVED");
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-08-19, false", "2022-08-20, true"})
    void thirty_days_later_is_noted_as_late(String on, boolean late) {
        assertThat(given(Given.followingUp())
                        .today("2022-08-20")
                        .when(
                                new RecordPoliceRegistration(Given.FOUNDING, Given.registration(on)),
                                PoliceRegistered.class)
                        .late())
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-21, false", "2022-07-22, true", "2022-07-23, true"})
    void a_seal_follows_the_registration(String on, boolean accepted) {
        RecordSeal command = new RecordSeal(Given.FOUNDING, Given.seal(SealKind.COMMITTEE, on));
        approved().refused(command).firstBy("F-10", "SEAL_TOO_EARLY");
        FoundingScenario registered = approved().and(Given.registered("2022-07-22"));
        if (accepted) {
            assertThat(registered.when(command)).hasSize(1);
        } else {
            registered.refused(command).firstBy("F-10", "SEAL_TOO_EARLY");
        }
    }

    @Test
    void a_seal_of_each_kind_is_recorded_once() {
        FoundingScenario sealed =
                approved().and(Given.registered("2022-07-22"), Given.sealRecorded(SealKind.COMMITTEE, "2022-07-25"));
        sealed.refused(new RecordSeal(Given.FOUNDING, Given.seal(SealKind.COMMITTEE, "2022-07-26")))
                .firstBy("F-10", "SEAL_ALREADY_RECORDED");
        for (SealKind kind : List.of(SealKind.FUND_AUDIT, SealKind.WOMEN, SealKind.FINANCE, SealKind.CHAIR)) {
            assertThat(sealed.when(new RecordSeal(Given.FOUNDING, Given.seal(kind, "2022-07-26"))))
                    .hasSize(1);
        }
    }

    @Test
    void AC_055_a_code_with_its_right_check_character_is_taken() {
        assertThat(certifies("81500230A12345674F")).isTrue();
        assertThat(certifies("815002301234567886")).isTrue();
        assertThat(certifies("81500230MA5U12346L")).isTrue();
    }

    @Test
    void AC_057_a_weighted_sum_divisible_by_31_gives_the_check_character_0() {
        assertThat(certifies("815002301000004970")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "81500230A12345674G",
                "815002301000004971",
                "81500230A1234567F",
                "81500230A123456740F",
                "91500230A12345674F",
                "82500230A12345674F",
                "81500230I12345674F",
                "81500230a12345674F",
                ""
            })
    void other_codes_are_refused(String code) {
        assertThat(certifies(code)).isFalse();
    }

    private static boolean certifies(String code) {
        RecordCertificate command = new RecordCertificate(Given.FOUNDING, Given.certificate(code, "2022-07-28"));
        if (new CreditCode(code).isValid()) {
            return approved().when(command).size() == 1;
        }
        approved().refused(command).firstBy("F-11", "USCC_INVALID");
        return false;
    }

    @Test
    void AC_054_no_account_without_the_certificate() {
        approved()
                .and(Given.registered("2022-07-22"), Given.sealRecorded(SealKind.COMMITTEE, "2022-07-25"))
                .refused(ACCOUNT)
                .firstBy("F-12", "ACCOUNT_TOO_EARLY");
    }

    @Test
    void no_account_without_the_committees_seal() {
        approved()
                .and(
                        Given.registered("2022-07-22"),
                        Given.sealRecorded(SealKind.FINANCE, "2022-07-25"),
                        Given.certified("2022-07-28"))
                .refused(ACCOUNT)
                .firstBy("F-12", "ACCOUNT_TOO_EARLY");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-27, false", "2022-07-28, true", "2022-07-29, true"})
    void with_both_the_account_is_opened_and_the_union_founded(String on, boolean accepted) {
        FoundingScenario ready = approved()
                .and(
                        Given.registered("2022-07-22"),
                        Given.sealRecorded(SealKind.COMMITTEE, "2022-07-25"),
                        Given.certified("2022-07-28"));
        RecordAccount command = new RecordAccount(Given.FOUNDING, Given.account(on));
        if (accepted) {
            UnionFounded founded = ready.when(command, UnionFounded.class);
            assertThat(founded.code()).isEqualTo("81500230A12345674F");
            assertThat(founded.name()).isEqualTo("太平坝乡农民工工会");
        } else {
            ready.refused(command).firstBy("F-12", "ACCOUNT_TOO_EARLY");
        }
    }

    /** The seal came after the certificate here, so that its own day decides. */
    @ParameterizedTest
    @CsvSource({"2022-07-29, false", "2022-07-30, true", "2022-07-31, true"})
    void the_account_is_not_opened_before_the_seals_day_either(String on, boolean accepted) {
        FoundingScenario ready = approved()
                .and(
                        Given.registered("2022-07-22"),
                        Given.certified("2022-07-28"),
                        Given.sealRecorded(SealKind.COMMITTEE, "2022-07-30"));
        RecordAccount command = new RecordAccount(Given.FOUNDING, Given.account(on));
        if (accepted) {
            assertThat(ready.when(command, UnionFounded.class).code()).isEqualTo("81500230A12345674F");
        } else {
            ready.refused(command).firstBy("F-12", "ACCOUNT_TOO_EARLY");
        }
    }

    /** Sixty days after the approval, thirty for the others. */
    @ParameterizedTest
    @CsvSource({"2022-09-18, false", "2022-09-19, true"})
    void a_certificate_that_came_after_sixty_days_is_noted_as_late(String on, boolean late) {
        RecordCertificate command = new RecordCertificate(Given.FOUNDING, Given.certificate("81500230A12345674F", on));
        assertThat(approved()
                        .today("2022-09-19")
                        .when(command, CertificateRecorded.class)
                        .late())
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2022-08-19, false", "2022-08-20, true"})
    void a_seal_that_came_after_thirty_days_is_noted_as_late(String on, boolean late) {
        RecordSeal command = new RecordSeal(Given.FOUNDING, Given.seal(SealKind.COMMITTEE, on));
        assertThat(approved()
                        .and(Given.registered("2022-07-22"))
                        .today("2022-08-20")
                        .when(command, SealRecorded.class)
                        .late())
                .isEqualTo(late);
    }

    @Test
    void a_scan_that_was_never_handed_in_proves_nothing() {
        PoliceRegistration unproved = new PoliceRegistration(
                "公治登〔2022〕18号", "太平坝派出所", Given.day("2022-07-22"), new AttachmentId("attachment-none"));
        approved()
                .refused(new RecordPoliceRegistration(Given.FOUNDING, unproved))
                .firstBy("R-05", "PROOF_NOT_ON_RECORD");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT, 2022-08-19, 0",
        "ACCOUNT, 2022-08-20, 1",
        "CERTIFICATE, 2022-09-18, 0",
        "CERTIFICATE, 2022-09-19, 1"
    })
    void what_is_overdue_is_reminded_of(FollowUp step, String today, int reminders) {
        assertThat(given(Given.followingUp()).today(today).when(new RemindFollowUp(Given.FOUNDING, step)))
                .hasSize(reminders);
    }

    @Test
    void what_is_done_is_not_reminded_of() {
        assertThat(given(Given.followingUp())
                        .and(Given.certified("2022-07-28"))
                        .today("2022-12-01")
                        .when(new RemindFollowUp(Given.FOUNDING, FollowUp.CERTIFICATE)))
                .isEmpty();
    }
}

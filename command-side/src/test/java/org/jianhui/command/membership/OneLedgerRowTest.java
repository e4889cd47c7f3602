package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.ledger.LedgerCommand.TakeOffLedger;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.ReferralCommand.ReferDuplicate;
import org.jianhui.kernel.membership.ledger.ReferralCommand.SettleReferral;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One person, one row, one village (M-08), whoever enters it and however many at once; the federation is told of the pair. */
@Covers({"M-08", "R-01"})
class OneLedgerRowTest {

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
    void AC_020_a_person_on_one_village_s_ledger_is_not_entered_on_another_s() {
        Surveyed first = new Surveyed(here.anyone());
        assertThat(enters(here.cadre, first)).isEqualTo(Refusal.NONE);
        assertThat(enters(here.neighbour, sameNumber(first.person, here.zhongba)))
                .as("recorded as somebody new with the same ID number")
                .isEqualTo("M-08 DUPLICATE_PERSON");
        assertThat(here.doing(here.neighbour, samePerson(first, here.zhongba).entering(here.data())))
                .as("the recorded person")
                .isEqualTo("M-08 DUPLICATE_PERSON");
        assertThat(rows(first)).isEqualTo(1);
    }

    @Test
    void the_village_s_own_are_told_apart_from_another_s() {
        Surveyed first = new Surveyed(here.anyone());
        enters(here.cadre, first);
        assertThat(here.doing(here.cadre, samePerson(first, here.xiaba).entering(here.data())))
                .isEqualTo("M-08 ALREADY_ON_LEDGER");
    }

    @Test
    void whom_another_village_recorded_without_a_row_is_another_s_too() {
        Applicant person = here.anyone();
        here.by(here.cadre, person.recording(here.data()));
        Surveyed row = new Surveyed(person);
        row.village = here.zhongba;
        assertThat(here.doing(here.neighbour, row.entering(here.data()))).isEqualTo("M-08 DUPLICATE_PERSON");
    }

    @ParameterizedTest
    @EnumSource(OffGround.class)
    void another_village_enters_only_whom_the_first_let_go(OffGround ground) {
        Surveyed first = new Surveyed(here.anyone());
        enters(here.cadre, first);
        here.by(here.cadre, new TakeOffLedger(first.entry, TODAY, ground));
        assertThat(here.doing(here.neighbour, samePerson(first, here.zhongba).entering(here.data())))
                .isEqualTo(ground == OffGround.OTHER_VILLAGE ? Refusal.NONE : "M-08 DUPLICATE_PERSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_two_villages_that_enter_the_same_id_number_at_once_one_succeeds(int round) throws Exception {
        String number = Applicant.idNumber("500230", LocalDate.of(1987, 7, 7), round, Sex.MALE);
        Surveyed one = new Surveyed(new Applicant(number, Sex.MALE, here.xiaba));
        Surveyed other = new Surveyed(new Applicant(number, Sex.MALE, here.zhongba));
        List<String> answers = AtOnce.answers(() -> enters(here.cadre, one), () -> enters(here.neighbour, other));
        assertThat(answers).containsExactlyInAnyOrder(Refusal.NONE, "M-08 DUPLICATE_PERSON");
        assertThat(rows(one) + rows(other)).isEqualTo(1);
    }

    /**
     * Of staff, who belong to no village: nothing but the key of the register stands between the two. Often, because one may
     * commit between what the other reads first and what it reads next.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void of_two_villages_that_enter_a_person_of_none_at_once_one_succeeds(int round) throws Exception {
        Surveyed one = new Surveyed(staff(round));
        Surveyed other = samePerson(one, here.zhongba);
        List<String> answers = AtOnce.answers(
                () -> here.doing(here.cadre, one.entering(here.data())),
                () -> here.doing(here.neighbour, other.entering(here.data())));
        assertThat(answers).as("round %s", round).containsExactlyInAnyOrder(Refusal.NONE, "M-08 DUPLICATE_PERSON");
        assertThat(rows(one)).isEqualTo(1);
    }

    @Test
    void the_federation_is_told_of_the_pair_once() {
        Surveyed first = new Surveyed(here.anyone());
        enters(here.cadre, first);
        ReferDuplicate told = new ReferDuplicate(first.person.person, here.zhongba);
        assertThat(here.doing(here.cadre, told)).isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.federation, told)).isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.neighbour, told)).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.neighbour, told)).isEqualTo(Refusal.NONE);
        String stream = ReferralId.of(first.person.person, here.zhongba).value();
        assertThat(here.story(stream)).containsExactly("membership.duplicate-referred");
        assertThat(here.last(stream))
                .contains(
                        "\"village\":\"" + here.zhongba + "\"",
                        "\"holder\":\"" + here.xiaba + "\"",
                        "\"referredOn\":\"2022-06-20\"");
    }

    @Test
    void a_decision_stands_until_the_holder_has_let_go() {
        Surveyed first = new Surveyed(here.anyone());
        enters(here.cadre, first);
        PersonId person = first.person.person;
        ReferDuplicate told = new ReferDuplicate(person, here.zhongba);
        here.by(here.neighbour, told);
        here.by(
                here.federation,
                new SettleReferral(
                        told.referral(),
                        person,
                        here.zhongba,
                        Settlement.VILLAGE_TAKES_OVER,
                        here.data().seal(person, PersonalField.STATEMENT, RequestId.random(), "核实过")));
        assertThat(here.doing(here.neighbour, told)).as("tries again too early").isEqualTo(Refusal.NONE);
        assertThat(here.story(told.referral().value()))
                .containsExactly("membership.duplicate-referred", "membership.referral-settled");
    }

    @Test
    void the_federation_settles_it_with_a_reason_and_a_village_may_ask_anew() {
        Surveyed first = new Surveyed(here.anyone());
        enters(here.cadre, first);
        PersonId person = first.person.person;
        ReferDuplicate told = new ReferDuplicate(person, here.zhongba);
        assertThat(here.doing(here.federation, settling(person, here.zhongba, "核实过")))
                .as("not told yet")
                .isEqualTo("404 NOT_FOUND");
        assertThat(here.doing(here.neighbour, told)).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.neighbour, settling(person, here.zhongba, "核实过")))
                .isEqualTo("403 NO_AUTHORITY");
        assertThat(here.doing(here.federation, settling(person, here.zhongba, " ")))
                .isEqualTo("R-12 REASON_MISSING");
        ReferralId pair = told.referral();
        SettleReferral ofAnother = new SettleReferral(
                pair,
                person,
                here.xiaba,
                Settlement.HOLDER_KEEPS,
                here.data().seal(person, PersonalField.STATEMENT, RequestId.random(), "核实过"));
        assertThat(here.doing(here.federation, ofAnother)).isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.federation, settling(person, here.zhongba, "核实过")))
                .isEqualTo(Refusal.NONE);
        assertThat(here.last(pair.value()))
                .contains("\"HOLDER_KEEPS\"", "\"settledOn\"")
                .doesNotContain("核实过");
        assertThat(here.doing(here.federation, settling(person, here.zhongba, "再核实")))
                .isEqualTo("M-08 ALREADY_SETTLED");
        assertThat(here.doing(here.neighbour, told)).isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.federation, settling(person, here.zhongba, "再核实")))
                .isEqualTo(Refusal.NONE);
        assertThat(here.story(pair.value()))
                .containsExactly(
                        "membership.duplicate-referred",
                        "membership.referral-settled",
                        "membership.duplicate-referred",
                        "membership.referral-settled");
    }

    private SettleReferral settling(PersonId person, VillageId village, String reason) {
        return new SettleReferral(
                ReferralId.of(person, village),
                person,
                village,
                Settlement.HOLDER_KEEPS,
                here.data().seal(person, PersonalField.STATEMENT, RequestId.random(), reason));
    }

    @Test
    void nobody_is_referred_who_is_not_recorded() {
        Applicant nobody = here.anyone();
        assertThat(here.doing(here.neighbour, new ReferDuplicate(nobody.person, here.zhongba)))
                .isEqualTo("M-08 PERSON_UNKNOWN");
    }

    @Test
    void who_is_on_the_ledger_may_apply_to_join() {
        Surveyed row = new Surveyed(here.anyone());
        enters(here.cadre, row);
        assertThat(here.doing(here.cadre, row.person.applying(here.data(), here.union)))
                .isEqualTo(Refusal.NONE);
    }

    /** Records the person and enters the row in one act, as the form does. */
    private static String enters(Actor by, Surveyed row) {
        return Refusal.of(() -> here.perform(by, row.person.recording(here.data()), row.entering(here.data())));
    }

    private static Surveyed sameNumber(Applicant first, VillageId village) {
        return new Surveyed(new Applicant(first.idNumber, Sex.MALE, village));
    }

    private static Surveyed samePerson(Surveyed first, VillageId village) {
        Surveyed again = new Surveyed(first.person);
        again.village = village;
        return again;
    }

    private static Applicant staff(int round) {
        Applicant person =
                here.applicant(Applicant.idNumber("500230", LocalDate.of(1986, 6, 6), round, Sex.MALE), Sex.MALE);
        here.by(Actor.SETUP, person.recordingAsStaff(here.data()));
        return person;
    }

    private static int rows(Surveyed of) {
        return here.sql()
                .sql("SELECT count(*) FROM register.ledger_entry WHERE person = ? AND standing")
                .param(of.person.person.value())
                .query(Integer.class)
                .single();
    }
}

package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.LedgerCommand.CorrectEntry;
import org.jianhui.kernel.membership.ledger.LedgerCommand.RecordContact;
import org.jianhui.kernel.membership.ledger.LedgerCommand.TakeOffLedger;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.ClearTextSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cadre of a village does with the rows of its ledger, day by day (M-08, G-07). */
@Covers({"M-08", "R-01"})
class LedgerEntryTest {

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
    void a_person_is_entered_contacted_corrected_and_taken_off() {
        Surveyed row = entered();
        assertThat(here.doing(here.cadre, contact(row, TODAY, Attitude.NOT_REACHED)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.doing(here.cadre, contact(row, TODAY, Attitude.WILLING)))
                .isEqualTo(Refusal.NONE);
        row.workPlace = "浙江省义乌市";
        assertThat(here.doing(here.cadre, correction(row, "换了工作"))).isEqualTo(Refusal.NONE);
        assertThat(here.last(row.entry.value())).contains("\"before\":", "\"after\":", "\"reason\":");
        assertThat(here.doing(here.cadre, new TakeOffLedger(row.entry, TODAY, OffGround.RETURNED)))
                .isEqualTo(Refusal.NONE);
        assertThat(here.story(row.entry.value()))
                .containsExactly(
                        "membership.ledger-person-entered",
                        "membership.ledger-person-contacted",
                        "membership.ledger-person-contacted",
                        "membership.ledger-entry-corrected",
                        "membership.ledger-person-taken-off");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-19, done", "2022-06-20, done", "2022-06-21, R-12 DATE_IN_FUTURE"})
    void no_day_lies_in_the_future(LocalDate day, String expected) {
        Surveyed row = new Surveyed(recorded());
        row.surveyedOn = day;
        assertThat(here.doing(here.cadre, row.entering(here.data())))
                .as("surveyed")
                .isEqualTo(expected);
        Surveyed other = entered();
        other.surveyedOn = day;
        assertThat(here.doing(here.cadre, correction(other, "日期有误")))
                .as("corrected")
                .isEqualTo(expected);
        assertThat(here.doing(here.cadre, contact(other, day, Attitude.UNDECIDED)))
                .as("contacted")
                .isEqualTo(expected);
        assertThat(here.doing(here.cadre, new TakeOffLedger(other.entry, day, OffGround.DEATH)))
                .as("taken off")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, M-08 WORK_PLACE_MISSING", "1, done", "100, done", "101, M-08 WORK_PLACE_MISSING"})
    void a_row_says_where_the_person_works(int characters, String expected) {
        Surveyed row = new Surveyed(recorded());
        row.workPlace = "沪".repeat(characters);
        assertThat(here.doing(here.cadre, row.entering(here.data()))).isEqualTo(expected);
        Surveyed other = entered();
        other.workPlace = "沪".repeat(characters);
        assertThat(here.doing(here.cadre, correction(other, "地点有误"))).isEqualTo(expected);
    }

    @Test
    void a_correction_says_why() {
        assertThat(here.doing(here.cadre, correction(entered(), " "))).isEqualTo("R-12 REASON_MISSING");
    }

    @ParameterizedTest
    @EnumSource(OffGround.class)
    void nothing_is_done_with_a_row_that_stands_no_longer(OffGround ground) {
        Surveyed row = entered();
        here.by(here.cadre, new TakeOffLedger(row.entry, TODAY, ground));
        assertThat(here.doing(here.cadre, contact(row, TODAY, Attitude.WILLING)))
                .isEqualTo("M-08 NOT_ON_LEDGER");
        assertThat(here.doing(here.cadre, correction(row, "补正"))).isEqualTo("M-08 NOT_ON_LEDGER");
        assertThat(here.doing(here.cadre, new TakeOffLedger(row.entry, TODAY, ground)))
                .isEqualTo("M-08 NOT_ON_LEDGER");
        assertThat(here.doing(here.cadre, new Surveyed(row.person).entering(here.data())))
                .as("who comes back is entered again")
                .isEqualTo(Refusal.NONE);
    }

    @Test
    void nobody_but_the_cadre_of_the_village_works_on_its_ledger() {
        Surveyed row = entered();
        Actor inspector = here.holder(Role.INSPECTOR, Area.of(here.township));
        for (Actor other : new Actor[] {here.federation, here.group, inspector}) {
            assertThat(here.doing(other, contact(row, TODAY, Attitude.WILLING))).isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(other, correction(row, "改"))).isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(other, new TakeOffLedger(row.entry, TODAY, OffGround.RETURNED)))
                    .isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(other, new Surveyed(recorded()).entering(here.data())))
                    .isEqualTo("403 NO_AUTHORITY");
        }
        assertThat(here.doing(here.neighbour, contact(row, TODAY, Attitude.WILLING)))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.neighbour, correction(row, "改"))).isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.neighbour, new TakeOffLedger(row.entry, TODAY, OffGround.RETURNED)))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.neighbour, new Surveyed(recorded()).entering(here.data())))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.doing(
                        here.cadre,
                        new RecordContact(LedgerEntryId.random(), TODAY, ContactChannel.QQ, Attitude.WILLING)))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.story(row.entry.value())).hasSize(1);
    }

    @Test
    void whom_nobody_recorded_is_on_no_ledger() {
        assertThat(here.doing(here.cadre, new Surveyed(here.anyone()).entering(here.data())))
                .isEqualTo("M-08 PERSON_UNKNOWN");
    }

    @Test
    void an_envelope_of_another_person_is_refused() {
        Surveyed row = entered();
        Surveyed other = entered();
        assertThatThrownBy(() -> here.by(
                        here.cadre,
                        new CorrectEntry(row.entry, other.work(here.data()), row.person.reason(here.data(), "改"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_of_a_row_stands_in_clear() {
        Surveyed row = entered();
        here.by(here.cadre, correction(row, "鼍瓴单位搬迁"));
        ClearTextSearch search = ClearTextSearch.forValues(
                Surveyed.WORK_PLACE, Surveyed.TRADE, Surveyed.PHONE, Applicant.EMPLOYER, "鼍瓴单位搬迁");
        assertThat(search.inDatabase(here.database.superuser())).isEmpty();
        assertThat(search.inFiles(keys)).isEmpty();
    }

    private static RecordContact contact(Surveyed row, LocalDate on, Attitude attitude) {
        return new RecordContact(row.entry, on, ContactChannel.PHONE, attitude);
    }

    private static CorrectEntry correction(Surveyed row, String reason) {
        return new CorrectEntry(row.entry, row.work(here.data()), row.person.reason(here.data(), reason));
    }

    private static Applicant recorded() {
        Applicant person = here.anyone();
        here.by(here.cadre, person.recording(here.data()));
        return person;
    }

    private static Surveyed entered() {
        Surveyed row = new Surveyed(recorded());
        here.by(here.cadre, row.entering(here.data()));
        return row;
    }
}

package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.ImportCommand.DecideImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.FinishImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.OpenImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.RecordRows;
import org.jianhui.kernel.membership.ledger.LedgerCommand.ImportPerson;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is handed in once, decided about once, and its rows are entered by the rules of an entry (M-08, R-01). */
@Covers({"M-08", "R-01"})
@Covers(value = "G-02", partly = true)
class LedgerImportTest {

    private static final RowFinding MISTAKE =
            new RowFinding(3, "A", FindingKind.MISTAKE, "CELL_EMPTY", null, null, List.of(), null, null);

    @TempDir
    private static Path keys;

    private static MembershipScenario here;
    private static int files;

    @BeforeAll
    static void open() {
        here = new MembershipScenario(keys);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void a_file_is_opened_decided_worked_off_and_finished() {
        LedgerImportId imported = opened(hash());
        assertThat(here.doing(here.cadre, new DecideImport(imported, ImportChoice.GOOD_ROWS)))
                .isEqualTo(Refusal.NONE);
        RecordRows rows = new RecordRows(
                imported,
                4,
                List.of(
                        RowOutcome.entered(2, LedgerEntryId.of(imported, 2)),
                        RowOutcome.refused(4, "ALREADY_ON_LEDGER")));
        system(rows);
        system(rows);
        system(new FinishImport(imported));
        system(new FinishImport(imported));
        assertThat(here.story(imported.value()))
                .as("once each, however often a job is begun again")
                .containsExactly(
                        "membership.ledger-import-opened",
                        "membership.ledger-import-decided",
                        "membership.ledger-import-rows-done",
                        "membership.ledger-import-finished");
        assertThat(here.last(imported.value())).contains("\"entered\":1", "\"refused\":1");
    }

    @Test
    void the_same_file_is_imported_once_into_the_same_ledger() {
        String hash = hash();
        opened(hash);
        assertThat(here.doing(here.cadre, opening(LedgerImportId.random(), here.xiaba, hash)))
                .isEqualTo("R-01 FILE_ALREADY_IMPORTED");
        assertThat(here.doing(here.neighbour, opening(LedgerImportId.random(), here.zhongba, hash)))
                .as("another village's")
                .isEqualTo(Refusal.NONE);
    }

    @Test
    void of_two_that_hand_in_the_same_file_at_once_one_succeeds() throws Exception {
        String hash = hash();
        List<String> answers = AtOnce.answers(
                () -> here.doing(here.cadre, opening(LedgerImportId.random(), here.xiaba, hash)),
                () -> here.doing(here.cadre, opening(LedgerImportId.random(), here.xiaba, hash)));
        assertThat(answers).containsExactlyInAnyOrder(Refusal.NONE, "R-01 FILE_ALREADY_IMPORTED");
    }

    @Test
    void a_file_of_which_nothing_was_imported_may_come_again() {
        String hash = hash();
        LedgerImportId first = opened(hash);
        here.by(here.cadre, new DecideImport(first, ImportChoice.NONE));
        assertThat(here.doing(here.cadre, opening(LedgerImportId.random(), here.xiaba, hash)))
                .isEqualTo(Refusal.NONE);
    }

    @Test
    void a_file_is_decided_about_once() {
        LedgerImportId imported = opened(hash());
        here.by(here.cadre, new DecideImport(imported, ImportChoice.GOOD_ROWS));
        assertThat(here.doing(here.cadre, new DecideImport(imported, ImportChoice.NONE)))
                .isEqualTo("R-01 IMPORT_DECIDED");
    }

    @Test
    void only_the_village_s_own_cadre_hands_in_and_decides() {
        LedgerImportId imported = opened(hash());
        for (Actor other : List.of(here.group, here.federation)) {
            assertThat(here.doing(other, opening(LedgerImportId.random(), here.xiaba, hash())))
                    .isEqualTo("403 NO_AUTHORITY");
            assertThat(here.doing(other, new DecideImport(imported, ImportChoice.NONE)))
                    .isEqualTo("403 NO_AUTHORITY");
        }
        assertThat(here.doing(here.neighbour, opening(LedgerImportId.random(), here.xiaba, hash())))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.neighbour, new DecideImport(imported, ImportChoice.NONE)))
                .isEqualTo("404 UNKNOWN");
        assertThat(here.doing(here.cadre, new FinishImport(imported)))
                .as("a matter of the system")
                .isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void a_row_of_a_file_is_judged_as_an_entry_by_hand_and_keeps_where_it_comes_from() {
        LedgerImportId imported = opened(hash());
        Surveyed row = new Surveyed(here.anyone());
        here.by(here.cadre, row.person.recording(here.data()));
        assertThat(Refusal.of(() -> system(importing(imported, row, 2)))).isEqualTo(Refusal.NONE);
        assertThat(here.story(LedgerEntryId.of(imported, 2).value()))
                .containsExactly("membership.ledger-person-entered", "membership.ledger-entry-imported");
        assertThat(here.last(LedgerEntryId.of(imported, 2).value()))
                .contains("\"imported\":\"" + imported + "\"", "\"row\":2", "\"cells\":\"A2:I2\"");
        assertThat(Refusal.of(() -> system(importing(imported, row, 3)))).isEqualTo("M-08 ALREADY_ON_LEDGER");
        row.village = here.zhongba;
        assertThat(Refusal.of(() -> system(importing(imported, row, 4)))).isEqualTo("M-08 DUPLICATE_PERSON");
        Surveyed other = new Surveyed(here.anyone());
        here.by(here.cadre, other.person.recording(here.data()));
        other.workPlace = "";
        assertThat(Refusal.of(() -> system(importing(imported, other, 5)))).isEqualTo("M-08 WORK_PLACE_MISSING");
        assertThat(here.doing(here.cadre, importing(imported, other, 6)))
                .as("a matter of the system")
                .isEqualTo("403 NO_AUTHORITY");
    }

    private static ImportPerson importing(LedgerImportId imported, Surveyed row, int number) {
        return new ImportPerson(
                LedgerEntryId.of(imported, number),
                row.person.person,
                row.village,
                row.work(here.data()),
                new RowSource(imported, 1, number, "A" + number + ":I" + number),
                here.cadre.person());
    }

    private static LedgerImportId opened(String hash) {
        LedgerImportId imported = LedgerImportId.random();
        here.by(here.cadre, opening(imported, here.xiaba, hash));
        return imported;
    }

    private static OpenImport opening(LedgerImportId imported, VillageId village, String hash) {
        PersonId holder = PersonId.random();
        Envelope sealed = new Envelope(holder, PersonalField.FILE.id(), 1, "request-1", "AAAA", "AAAA");
        StoredFile file = new StoredFile(
                imported.value(), here.township, holder, "application/zip", 1, hash, sealed, sealed, Instant.EPOCH);
        return new OpenImport(imported, village, file, 1, 3, List.of(MISTAKE));
    }

    private static String hash() {
        return "%064x".formatted(++files);
    }

    private static void system(org.jianhui.kernel.act.Command command) {
        here.by(Actor.TIMER, command);
    }
}

package org.jianhui.process.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.command.membership.MembershipConfiguration;
import org.jianhui.command.membership.ledger.LedgerConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.ImportCommand.DecideImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.OpenImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.RecordRows;
import org.jianhui.kernel.membership.ledger.ImportedRows;
import org.jianhui.kernel.membership.ledger.ImportsInWork;
import org.jianhui.kernel.membership.ledger.LedgerCommand.ImportPerson;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.process.engine.DrawingPaths;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.testing.NoCommittees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A file's rows have their turn by jobs of the engine; one that is interrupted begins again where nothing of it remained. */
@Covers(value = "M-08", partly = true)
class LedgerImportProcedureTest {

    private static final VillageId VILLAGE = new VillageId("village-xiaba");
    private static final int ROWS = 7;
    private static final int AT_ONCE = 3;

    @TempDir
    static Path keys;

    private ProcedureNode node;
    private final LedgerImportId imported = LedgerImportId.random();

    @BeforeEach
    void open() {
        Rows.failing = 0;
        node = ProcedureNode.sealing(
                keys,
                PrivacyConfiguration.class,
                MembershipConfiguration.class,
                ElectionConfiguration.class,
                NoCommittees.class,
                FoundingConfiguration.class,
                LedgerConfiguration.class,
                LedgerImportProcessConfiguration.class,
                Rows.class);
        node.on(LocalDate.of(2022, 6, 20));
        node.does(new OpenImport(imported, VILLAGE, file("a"), 1, ROWS, List.of()));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void every_flow_is_taken_and_every_end_reached() {
        assertThat(node.isOver(imported)).as("waits for the cadre").isFalse();
        node.does(new DecideImport(imported, ImportChoice.GOOD_ROWS));
        worksOff();
        LedgerImportId other = LedgerImportId.random();
        node.does(new OpenImport(other, VILLAGE, file("b"), 1, ROWS, List.of()));
        node.does(new DecideImport(other, ImportChoice.NONE));
        assertThat(node.isOver(other)).isTrue();
        assertThat(node.events(other))
                .containsExactly("membership.ledger-import-opened", "membership.ledger-import-decided");
        node.agrees();
        assertThat(DrawingPaths.of("ledger-import.bpmn").notWalkedBy(node.steps()))
                .isEmpty();
    }

    @Test
    void rows_are_entered_some_at_a_time_each_with_where_it_comes_from() {
        node.does(new DecideImport(imported, ImportChoice.GOOD_ROWS));
        assertThat(standing()).as("nobody before the first job").isZero();
        job();
        assertThat(standing()).isEqualTo(AT_ONCE);
        worksOff();
        assertThat(standing()).isEqualTo(ROWS);
        assertThat(node.events(LedgerEntryId.of(imported, 2)))
                .containsExactly("membership.ledger-person-entered", "membership.ledger-entry-imported");
        assertThat(node.events(imported))
                .containsExactly(
                        "membership.ledger-import-opened",
                        "membership.ledger-import-decided",
                        "membership.ledger-import-rows-done",
                        "membership.ledger-import-rows-done",
                        "membership.ledger-import-rows-done",
                        "membership.ledger-import-finished");
        assertThat(node.value(
                        "SELECT payload FROM log.event WHERE type = 'membership.ledger-import-finished' AND stream = ?",
                        imported.value()))
                .contains("\"entered\":" + ROWS, "\"refused\":0");
    }

    /** In the midst of the second turn, with one row of it entered: what a killed process leaves. */
    @Test
    void a_job_that_is_interrupted_doubles_no_row_and_loses_none() {
        node.does(new DecideImport(imported, ImportChoice.GOOD_ROWS));
        job();
        Rows.failing = AT_ONCE + 2;
        assertThatThrownBy(this::job).hasStackTraceContaining("interrupted on purpose");
        assertThat(standing()).as("nothing of the turn remains").isEqualTo(AT_ONCE);
        assertThat(node.value("SELECT count(*) FROM log.event WHERE type = 'privacy.person-recorded'"))
                .isEqualTo(String.valueOf(AT_ONCE));
        Rows.failing = 0;
        worksOff();
        assertThat(standing()).isEqualTo(ROWS);
        assertThat(node.value("SELECT count(DISTINCT entry) FROM register.ledger_entry"))
                .isEqualTo(String.valueOf(ROWS));
        node.agrees();
    }

    private void worksOff() {
        while (!node.isOver(imported)) {
            job();
        }
    }

    private void job() {
        Job next = node.engine().getManagementService().createJobQuery().singleResult();
        node.engine().getManagementService().executeJob(next.getId());
    }

    private int standing() {
        return Integer.parseInt(node.value("SELECT count(*) FROM register.ledger_entry WHERE standing"));
    }

    private static StoredFile file(String hash) {
        PersonId holder = PersonId.random();
        Envelope sealed = new Envelope(holder, PersonalField.FILE.id(), 1, "request-1", "AAAA", "AAAA");
        return new StoredFile(
                "import-" + hash,
                UnionId.random(),
                holder,
                "application/zip",
                1,
                hash.repeat(64),
                sealed,
                sealed,
                Instant.EPOCH);
    }

    /** As the workbench reads them from the file; here they are made up. */
    @Configuration(proxyBeanMethods = false)
    static class Rows {

        private static int failing;

        @Bean
        ImportedRows importedRows(ImportsInWork imports, CommandSender sender, PersonalData data) {
            return imported -> {
                int from = imports.find(imported).orElseThrow().upTo() + 1;
                List<Integer> turn = IntStream.rangeClosed(from, Math.min(ROWS, from + AT_ONCE - 1))
                        .boxed()
                        .toList();
                List<RowOutcome> outcomes = new ArrayList<>();
                for (int row : turn) {
                    if (row == failing) {
                        throw new IllegalStateException("interrupted on purpose");
                    }
                    outcomes.add(enter(imported, row, sender, data));
                }
                sender.send(new RecordRows(imported, turn.get(turn.size() - 1), outcomes));
                return turn.get(turn.size() - 1) < ROWS;
            };
        }

        private static RowOutcome enter(LedgerImportId imported, int row, CommandSender sender, PersonalData data) {
            PersonId person = PersonId.random();
            RequestId origin = RequestId.random();
            String name = "禤彧藿";
            String number = number(row);
            sender.send(new RecordPerson(
                    person,
                    VILLAGE,
                    data.seal(person, PersonalField.NAME, origin, name),
                    data.seal(person, PersonalField.ID_NUMBER, origin, number),
                    null,
                    data.indexOf(name, number, null)));
            WorkAway work = new WorkAway(
                    data.seal(person, PersonalField.WORK_PLACE, origin, "浙江省义乌市"),
                    null,
                    null,
                    null,
                    LocalDate.of(2022, 6, 1));
            RowSource source = new RowSource(imported, 1, row, "A" + row + ":I" + row);
            LedgerEntryId entry = LedgerEntryId.of(imported, row);
            sender.send(new ImportPerson(entry, person, VILLAGE, work, source, null));
            return RowOutcome.entered(row, entry);
        }

        private static String number(int row) {
            String start = "500299199001%02d001".formatted(row);
            int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += (start.charAt(i) - '0') * weights[i];
            }
            return start + "10X98765432".charAt(sum % 11);
        }
    }
}

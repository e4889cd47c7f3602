package org.jianhui.command.membership.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.ImportsInWork;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.event.ImportDecided;
import org.jianhui.kernel.membership.ledger.event.ImportFinished;
import org.jianhui.kernel.membership.ledger.event.ImportOpened;
import org.jianhui.kernel.membership.ledger.event.ImportRowsDone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which files were handed in where, and how far each has come. An index holds one import per village and content, so that of
 * two that hand in the same file at once one is refused.
 */
final class ImportRegister implements Register, ImportsInWork {

    private static final String UNDECIDED = "UNDECIDED";
    private static final String FINISHED = "FINISHED";

    private final JdbcClient jdbc;

    ImportRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LedgerImportId> importOf(VillageId village, String sha256) {
        return jdbc.sql("SELECT import FROM register.ledger_import WHERE village = ? AND sha256 = ? AND state <> ?")
                .params(village.value(), sha256, ImportChoice.NONE.name())
                .query((row, n) -> new LedgerImportId(row.getString(1)))
                .optional();
    }

    Optional<VillageId> villageOf(LedgerImportId imported) {
        return jdbc.sql("SELECT village FROM register.ledger_import WHERE import = ?")
                .param(imported.value())
                .query((row, n) -> new VillageId(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<InWork> find(LedgerImportId imported) {
        return jdbc.sql("SELECT * FROM register.ledger_import WHERE import = ? AND state = ?")
                .params(imported.value(), ImportChoice.GOOD_ROWS.name())
                .query((row, n) -> inWork(row))
                .optional();
    }

    private static InWork inWork(ResultSet row) throws SQLException {
        @Nullable String by = row.getString("decided_by");
        return new InWork(
                new VillageId(row.getString("village")),
                row.getString("file"),
                by == null ? null : new PersonId(by),
                rows(row, "left_out"),
                rows(row, "elsewhere"),
                row.getInt("up_to"));
    }

    private static Set<Integer> rows(ResultSet row, String column) throws SQLException {
        Integer[] numbers = (Integer[]) row.getArray(column).getArray();
        return Arrays.stream(numbers).collect(Collectors.toSet());
    }

    @EventHandler
    void on(ImportOpened event) {
        jdbc.sql("INSERT INTO register.ledger_import"
                        + " (import, village, sha256, file, state, left_out, elsewhere, up_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        event.imported().value(),
                        event.village().value(),
                        event.file().sha256(),
                        event.file().id(),
                        UNDECIDED,
                        event.findings().stream()
                                .map(RowFinding::row)
                                .distinct()
                                .toArray(Integer[]::new),
                        event.findings().stream()
                                .filter(each -> each.kind() == FindingKind.ELSEWHERE)
                                .map(RowFinding::row)
                                .distinct()
                                .toArray(Integer[]::new))
                .update();
    }

    @EventHandler
    void on(ImportDecided event, Act act) {
        @Nullable PersonId by = act.actor().person();
        jdbc.sql("UPDATE register.ledger_import SET state = ?, decided_by = ? WHERE import = ?")
                .param(event.choice().name())
                .param(by == null ? null : by.value())
                .param(event.imported().value())
                .update();
    }

    @EventHandler
    void on(ImportRowsDone event) {
        jdbc.sql("UPDATE register.ledger_import SET up_to = ? WHERE import = ?")
                .params(event.upTo(), event.imported().value())
                .update();
    }

    @EventHandler
    void on(ImportFinished event) {
        jdbc.sql("UPDATE register.ledger_import SET state = ? WHERE import = ?")
                .params(FINISHED, event.imported().value())
                .update();
    }
}

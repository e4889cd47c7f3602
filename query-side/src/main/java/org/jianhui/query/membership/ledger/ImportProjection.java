package org.jianhui.query.membership.ledger;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.ledger.event.ImportEvent;
import org.jianhui.kernel.membership.ledger.event.ImportOpened;
import org.jianhui.query.projection.BatchedRows;
import org.jianhui.query.projection.BatchedRows.Column;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each file that was handed in; lists read the row without what is said of each line of the file. */
@ProcessingGroup(ImportProjection.NAME)
final class ImportProjection implements Projection {

    static final String NAME = "view-ledger-import";

    private final JdbcClient sql;
    private final BatchedRows<ImportView> imports;

    ImportProjection(JdbcClient sql) {
        this.sql = sql;
        this.imports = new BatchedRows<>(
                sql,
                "views.ledger_import",
                ImportView.class,
                new Column<>("import", view -> view.imported().value()),
                new Column<>("village", view -> view.village().value()),
                new Column<>("sha256", view -> view.file().sha256()),
                new Column<>("place", ImportProjection::place),
                new Column<>("brief", view -> ViewJson.write(view.withoutRows())),
                new Column<>("state", ViewJson::write));
    }

    /** By which lists are ordered, the newest first. */
    static String place(ImportView view) {
        Instant at = view.openedAt();
        return "%012d.%09d %s".formatted(at.getEpochSecond(), at.getNano(), view.imported());
    }

    @EventHandler
    void on(
            ImportEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        @Nullable
        ImportView before = event instanceof ImportOpened
                ? null
                : imports.find(event.imported().value()).orElse(null);
        imports.put(ImportFold.evolve(before, event, by == null ? null : new PersonId(by), sequence, recordedAt));
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.ledger_import").update();
    }
}

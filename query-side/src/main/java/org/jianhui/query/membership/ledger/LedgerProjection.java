package org.jianhui.query.membership.ledger;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.LedgerEvent;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.query.projection.BatchedRows;
import org.jianhui.query.projection.BatchedRows.Column;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each person on a ledger, and the pairs of villages that want the same person. */
@ProcessingGroup(LedgerProjection.NAME)
final class LedgerProjection implements Projection {

    static final String NAME = "view-ledger";

    private final JdbcClient sql;
    private final BatchedRows<LedgerEntryView> entries;

    LedgerProjection(JdbcClient sql) {
        this.sql = sql;
        this.entries = new BatchedRows<>(
                sql,
                "views.ledger_entry",
                LedgerEntryView.class,
                new Column<>("entry", view -> view.entry().value()),
                new Column<>("village", view -> view.village().value()),
                new Column<>("person", view -> view.person().value()),
                new Column<>("standing", view -> view.standing() ? "ON" : "OFF"),
                new Column<>("contact", view -> view.contacted() ? "REACHED" : "NONE"),
                new Column<>("attitude", view -> view.attitude().name()),
                new Column<>("state", ViewJson::write));
    }

    @EventHandler
    void on(
            LedgerEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        @Nullable
        LedgerEntryView before = event instanceof PersonEntered
                ? null
                : entries.find(event.entry().value()).orElse(null);
        entries.put(LedgerFold.evolve(before, event, by == null ? null : new PersonId(by), sequence, recordedAt));
    }

    @EventHandler
    void on(DuplicateReferred event) {
        sql.sql("INSERT INTO views.ledger_referral (referral, person, village, state) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (referral) DO UPDATE SET state = excluded.state, settled = NULL")
                .params(
                        event.referral().value(),
                        event.person().value(),
                        event.village().value(),
                        ViewJson.write(event))
                .update();
    }

    @EventHandler
    void on(ReferralSettled event) {
        sql.sql("UPDATE views.ledger_referral SET settled = ? WHERE referral = ?")
                .params(ViewJson.write(event), event.referral().value())
                .update();
    }

    @ResetHandler
    void reset() {
        List.of("ledger_entry", "ledger_referral")
                .forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }
}

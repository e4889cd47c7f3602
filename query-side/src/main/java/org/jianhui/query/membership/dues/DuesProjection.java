package org.jianhui.query.membership.dues;

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
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.query.projection.BatchedRows;
import org.jianhui.query.projection.BatchedRows.Column;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each receipt, and of each membership what dues depend on. */
@ProcessingGroup(DuesProjection.NAME)
final class DuesProjection implements Projection {

    static final String NAME = "view-dues";

    private final JdbcClient sql;
    private final BatchedRows<ReceiptView> receipts;
    private final BatchedRows<DuesMember> members;

    DuesProjection(JdbcClient sql) {
        this.sql = sql;
        this.receipts = new BatchedRows<>(
                sql,
                "views.dues_receipt",
                ReceiptView.class,
                new Column<>("receipt", view -> view.receipt().value()),
                new Column<>("union_id", view -> view.union().value()),
                new Column<>("village", view -> view.village().value()),
                new Column<>("membership", view -> view.membership().value()),
                new Column<>("person", view -> view.person().value()),
                new Column<>("year", view -> four(view.year())),
                new Column<>("number", view -> "%09d".formatted(view.number())),
                new Column<>(
                        "fen", view -> Long.toString(view.payment().amount().fen())),
                new Column<>("standing", view -> view.standing().name()),
                new Column<>("state", ViewJson::write));
        this.members = new BatchedRows<>(
                sql,
                "views.dues_member",
                DuesMember.class,
                new Column<>("membership", member -> member.membership().value()),
                new Column<>("union_id", member -> member.union().value()),
                new Column<>("village", member -> member.village().value()),
                new Column<>("person", member -> member.person().value()),
                new Column<>("standing", member -> member.member() ? "MEMBER" : "NONE"),
                new Column<>("since", member -> four(member.since())),
                new Column<>("excepted", member -> member.excepted().toString()),
                new Column<>("state", ViewJson::write));
    }

    @EventHandler
    void on(
            DuesEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        @Nullable
        ReceiptView before = event instanceof DuesReceived
                ? null
                : receipts.find(event.receipt().value()).orElse(null);
        receipts.put(DuesFold.evolve(before, event, by == null ? null : new PersonId(by), sequence, recordedAt));
    }

    @EventHandler
    void on(MembershipEvent event) {
        @Nullable
        DuesMember before = event instanceof ApplicationEntered
                ? null
                : members.find(event.membership().value()).orElse(null);
        members.put(DuesFold.evolve(before, event));
    }

    /** Years are compared as texts. */
    static String four(int year) {
        return "%04d".formatted(year);
    }

    @ResetHandler
    void reset() {
        List.of("dues_receipt", "dues_member")
                .forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }
}

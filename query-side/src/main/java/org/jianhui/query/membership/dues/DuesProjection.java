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
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.query.projection.BatchedRows;
import org.jianhui.query.projection.BatchedRows.Column;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each receipt and of each hand-in of cash, and of each membership what dues depend on. */
@ProcessingGroup(DuesProjection.NAME)
final class DuesProjection implements Projection {

    static final String NAME = "view-dues";

    private final JdbcClient sql;
    private final BatchedRows<ReceiptView> receipts;
    private final BatchedRows<DuesMember> members;
    private final BatchedRows<HandInView> handIns;

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
        this.handIns = new BatchedRows<>(
                sql,
                "views.dues_hand_in",
                HandInView.class,
                new Column<>("hand_in", view -> view.handIn().value()),
                new Column<>("union_id", view -> view.union().value()),
                new Column<>("villages", view -> String.join(" ", Columns.values(view.villages()))),
                new Column<>("standing", view -> view.standing().name()),
                new Column<>("place", DuesProjection::place),
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

    /** Which receipts are in it is never changed; whether it has their cash is said by its own row. */
    @EventHandler
    void on(
            HandInEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        @Nullable
        HandInView before = event instanceof CashHandedIn
                ? null
                : handIns.find(event.handIn().value()).orElse(null);
        handIns.put(HandInFold.evolve(before, event, by == null ? null : new PersonId(by), sequence, recordedAt));
        if (event instanceof CashHandedIn opened) {
            sql.sql("INSERT INTO views.dues_handed_receipt (hand_in, receipt) SELECT ?, unnest(?::text[])")
                    .params(opened.handIn().value(), Columns.values(opened.receipts()))
                    .update();
        }
    }

    /** By which lists are ordered, the newest first. */
    private static String place(HandInView view) {
        Instant at = view.openedAt();
        return "%012d.%09d %s".formatted(at.getEpochSecond(), at.getNano(), view.handIn());
    }

    /** Years are compared as texts. */
    static String four(int year) {
        return "%04d".formatted(year);
    }

    @ResetHandler
    void reset() {
        List.of("dues_receipt", "dues_member", "dues_hand_in", "dues_handed_receipt")
                .forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }
}

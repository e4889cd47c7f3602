package org.jianhui.query.membership.realname;

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
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameEvent;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.query.projection.BatchedRows;
import org.jianhui.query.projection.BatchedRows.Column;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each batch, and of each membership whether it is in the real-name system; phone numbers, sealed. */
@ProcessingGroup(RealNameProjection.NAME)
final class RealNameProjection implements Projection {

    static final String NAME = "view-real-name";

    private final JdbcClient sql;
    private final BatchedRows<RealNameMember> members;
    private final BatchedRows<RealNameBatchView> batches;

    RealNameProjection(JdbcClient sql) {
        this.sql = sql;
        this.members = new BatchedRows<>(
                sql,
                "views.real_name_member",
                RealNameMember.class,
                new Column<>("membership", row -> row.membership().value()),
                new Column<>("union_id", row -> row.union().value()),
                new Column<>("village", row -> row.village().value()),
                new Column<>("person", row -> row.person().value()),
                new Column<>("standing", row -> row.member() ? row.standing().name() : "OUT"),
                new Column<>("state", ViewJson::write));
        this.batches = new BatchedRows<>(
                sql,
                "views.real_name_batch",
                RealNameBatchView.class,
                new Column<>("batch", view -> view.batch().value()),
                new Column<>("union_id", view -> view.union().value()),
                new Column<>("standing", view -> view.standing().name()),
                new Column<>("place", RealNameProjection::place),
                new Column<>("state", ViewJson::write));
    }

    @EventHandler
    void on(MembershipEvent event) {
        @Nullable
        RealNameMember before = event instanceof ApplicationEntered
                ? null
                : members.find(event.membership().value()).orElse(null);
        members.put(RealNameFold.evolve(before, event));
    }

    @EventHandler
    void on(
            RealNameEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        @Nullable
        RealNameBatchView before = event instanceof RealNameBatchOpened
                ? null
                : batches.find(event.batch().value()).orElse(null);
        RealNameBatchView after =
                RealNameFold.evolve(before, event, by == null ? null : new PersonId(by), sequence, recordedAt);
        batches.put(after);
        if (event instanceof RealNameBatchOpened opened) {
            sql.sql("INSERT INTO views.real_name_listed (batch, membership) SELECT ?, unnest(?::text[])")
                    .param(opened.batch().value())
                    .param(opened.members().stream()
                            .map(each -> each.membership().value())
                            .toArray(String[]::new))
                    .update();
        }
        List<RealNameBatchView.Member> known = before == null ? List.of() : before.members();
        after.members().stream().filter(each -> !known.contains(each)).forEach(each -> change(after, each));
    }

    /** Of a past moment only those whom the reader may read are there. */
    private void change(RealNameBatchView batch, RealNameBatchView.Member listed) {
        members.find(listed.membership().value()).ifPresent(row -> members.put(row.with(batch.batch(), listed)));
    }

    @EventHandler
    void on(PersonRecorded event) {
        if (event.phone() != null) {
            sql.sql("INSERT INTO views.real_name_phone (person, phone) VALUES (?, ?)")
                    .params(event.person().value(), ViewJson.write(event.phone()))
                    .update();
        }
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        sql.sql("DELETE FROM views.real_name_phone WHERE person = ?")
                .param(event.person().value())
                .update();
    }

    /** By which lists are ordered, the newest first. */
    private static String place(RealNameBatchView view) {
        Instant at = view.openedAt();
        return "%012d.%09d %s".formatted(at.getEpochSecond(), at.getNano(), view.batch());
    }

    @ResetHandler
    void reset() {
        List.of("real_name_member", "real_name_batch", "real_name_listed", "real_name_phone")
                .forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }
}

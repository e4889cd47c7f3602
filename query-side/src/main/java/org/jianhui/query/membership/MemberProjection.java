package org.jianhui.query.membership;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.query.projection.BatchedRows;
import org.jianhui.query.projection.BatchedRows.Column;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each membership, the groups with their members and leaders, and the sealed names. */
@ProcessingGroup(MemberProjection.NAME)
final class MemberProjection implements Projection {

    static final String NAME = "view-member";

    private final JdbcClient sql;
    private final BatchedRows<MemberView> members;
    private final BatchedRows<PersonRecorded> persons;

    MemberProjection(JdbcClient sql) {
        this.sql = sql;
        this.members = new BatchedRows<>(
                sql,
                "views.member",
                MemberView.class,
                new Column<>("membership", view -> view.membership().value()),
                new Column<>("union_id", view -> view.union().value()),
                new Column<>("person", view -> view.person().value()),
                new Column<>("village", view -> view.village().value()),
                new Column<>("standing", view -> view.standing().name()),
                new Column<>("state", ViewJson::write));
        this.persons = new BatchedRows<>(
                sql,
                "views.member_person",
                PersonRecorded.class,
                new Column<>("person", event -> event.person().value()),
                new Column<>("name", event -> ViewJson.write(event.name())),
                new Column<>("id_number", event -> ViewJson.write(event.idNumber())));
    }

    @EventHandler
    void on(MembershipEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        @Nullable
        MemberView before = event instanceof ApplicationEntered
                ? null
                : members.find(event.membership().value()).orElse(null);
        MemberView view = MemberFold.evolve(before, event, sequence, recordedAt);
        members.put(view);
        if (view.standing() == MemberStanding.ENDED || view.standing() == MemberStanding.LAPSED) {
            leavesItsGroup(view);
        }
    }

    /** Who joins again is in no group until placed again. */
    private void leavesItsGroup(MemberView left) {
        sql.sql("DELETE FROM views.union_group_member WHERE union_id = ? AND person = ?")
                .params(left.union().value(), left.person().value())
                .update();
    }

    @EventHandler
    void on(PersonRecorded event) {
        persons.put(event);
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        persons.remove(event.person().value());
    }

    @EventHandler
    void on(UnionGroupFormed event) {
        sql.sql("INSERT INTO views.union_group (group_id, union_id, name, state) VALUES (?, ?, ?, ?)")
                .params(event.group().value(), event.union().value(), event.name(), ViewJson.write(event))
                .update();
    }

    @EventHandler
    void on(MemberPlaced event) {
        sql.sql("INSERT INTO views.union_group_member VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (union_id, person) DO UPDATE SET group_id = excluded.group_id,"
                        + " from_day = excluded.from_day")
                .params(
                        event.union().value(),
                        event.person().value(),
                        event.group().value(),
                        event.from())
                .update();
    }

    @EventHandler
    void on(LeaderElected event) {
        sql.sql("UPDATE views.union_group SET leader = ?, election = ? WHERE group_id = ?")
                .params(
                        event.leader().value(),
                        ViewJson.write(event),
                        event.group().value())
                .update();
    }

    @ResetHandler
    void reset() {
        List.of("union_group_member", "union_group", "member", "member_person")
                .forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }
}

package org.jianhui.query.membership;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the live row of each membership, the groups with their members and leaders, and the sealed names. */
@ProcessingGroup(MemberProjection.NAME)
final class MemberProjection implements Projection {

    static final String NAME = "view-member";

    private final JdbcClient sql;

    MemberProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(MembershipEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        @Nullable
        MemberView before = sql.sql("SELECT state FROM views.member WHERE membership = ?")
                .param(event.membership().value())
                .query((row, n) -> ViewJson.read(row.getString(1), MemberView.class))
                .optional()
                .orElse(null);
        MemberView view = MemberFold.evolve(before, event, sequence, recordedAt);
        sql.sql(
                        "INSERT INTO views.member VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (membership) DO UPDATE SET standing = excluded.standing, state = excluded.state")
                .params(
                        view.membership().value(),
                        view.union().value(),
                        view.person().value(),
                        view.village().value(),
                        view.standing().name(),
                        ViewJson.write(view))
                .update();
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
        sql.sql("INSERT INTO views.member_person VALUES (?, ?, ?)")
                .params(event.person().value(), ViewJson.write(event.name()), ViewJson.write(event.idNumber()))
                .update();
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        sql.sql("DELETE FROM views.member_person WHERE person = ?")
                .param(event.person().value())
                .update();
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

package org.jianhui.command.membership;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which groups a union has, and which one each member is in: one at a time. */
final class GroupRegister implements Register {

    private final JdbcClient jdbc;

    GroupRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnionId> unionOf(UnionGroupId group) {
        return jdbc.sql("SELECT union_id FROM register.union_group WHERE group_id = ?")
                .param(group.value())
                .query((row, n) -> new UnionId(row.getString(1)))
                .optional();
    }

    boolean nameTaken(UnionId union, String name) {
        return jdbc.sql("SELECT count(*) FROM register.union_group WHERE union_id = ? AND name = ?")
                        .params(union.value(), name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int members(UnionGroupId group) {
        return jdbc.sql("SELECT count(*) FROM register.group_member WHERE group_id = ?")
                .param(group.value())
                .query(Integer.class)
                .single();
    }

    boolean holds(UnionGroupId group, PersonId person) {
        return jdbc.sql("SELECT count(*) FROM register.group_member WHERE group_id = ? AND person = ?")
                        .params(group.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @EventHandler
    void on(UnionGroupFormed event) {
        @Nullable VillageId village = event.village();
        jdbc.sql("INSERT INTO register.union_group VALUES (?, ?, ?, ?)")
                .param(event.group().value())
                .param(event.union().value())
                .param(event.name())
                .param(village == null ? null : village.value())
                .update();
    }

    @EventHandler
    void on(MemberPlaced event) {
        jdbc.sql("INSERT INTO register.group_member VALUES (?, ?, ?)"
                        + " ON CONFLICT (union_id, person) DO UPDATE SET group_id = excluded.group_id")
                .params(
                        event.union().value(),
                        event.person().value(),
                        event.group().value())
                .update();
    }

    @EventHandler
    void on(MembershipEnded event) {
        leaves(event.union(), event.person());
    }

    @EventHandler
    void on(MembershipLapsed event) {
        leaves(event.union(), event.person());
    }

    private void leaves(UnionId union, PersonId person) {
        jdbc.sql("DELETE FROM register.group_member WHERE union_id = ? AND person = ?")
                .params(union.value(), person.value())
                .update();
    }
}

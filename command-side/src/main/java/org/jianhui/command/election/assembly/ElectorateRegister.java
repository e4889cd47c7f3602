package org.jianhui.command.election.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who is a member, who may vote, and in which group. */
class ElectorateRegister implements Register, Electorate {

    private final JdbcClient jdbc;

    ElectorateRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> members(UnionId union) {
        return persons(
                "SELECT person FROM register.meeting_member WHERE union_id = ? AND votes ORDER BY person",
                union.value());
    }

    @Override
    public List<PersonId> members(UnionGroupId group) {
        return persons(
                "SELECT person FROM register.meeting_member WHERE union_group = ? AND votes ORDER BY person",
                group.value());
    }

    private List<PersonId> persons(String sql, String of) {
        return jdbc.sql(sql)
                .param(of)
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    @Override
    public Map<UnionGroupId, Integer> groups(UnionId union) {
        Map<UnionGroupId, Integer> groups = new LinkedHashMap<>();
        jdbc.sql("SELECT union_group, count(*) FROM register.meeting_member WHERE union_id = ? AND votes"
                        + " AND union_group IS NOT NULL GROUP BY union_group ORDER BY union_group")
                .param(union.value())
                .query(row -> {
                    groups.put(new UnionGroupId(row.getString(1)), row.getInt(2));
                });
        return groups;
    }

    @EventHandler
    void on(MemberAdmitted event) {
        votes(event.union(), event.person(), true);
    }

    @EventHandler
    void on(MembershipRetained event) {
        votes(event.union(), event.person(), false);
    }

    @EventHandler
    void on(MembershipResumed event) {
        votes(event.union(), event.person(), true);
    }

    @EventHandler
    void on(MembershipEnded event) {
        leaves(event.union(), event.person());
    }

    @EventHandler
    void on(MembershipLapsed event) {
        leaves(event.union(), event.person());
    }

    /** Who joins again is in no group until placed again. */
    private void leaves(UnionId union, PersonId person) {
        jdbc.sql(
                        "UPDATE register.meeting_member SET votes = false, union_group = NULL WHERE union_id = ? AND person = ?")
                .params(union.value(), person.value())
                .update();
    }

    private void votes(UnionId union, PersonId person, boolean votes) {
        jdbc.sql("INSERT INTO register.meeting_member VALUES (?, ?, ?, NULL)"
                        + " ON CONFLICT (union_id, person) DO UPDATE SET votes = excluded.votes")
                .params(union.value(), person.value(), votes)
                .update();
    }

    /** A member of the preparatory group's own list may be placed before being admitted; such a person does not vote. */
    @EventHandler
    void on(MemberPlaced event) {
        jdbc.sql("INSERT INTO register.meeting_member VALUES (?, ?, false, ?)"
                        + " ON CONFLICT (union_id, person) DO UPDATE SET union_group = excluded.union_group")
                .params(
                        event.union().value(),
                        event.person().value(),
                        event.group().value())
                .update();
    }
}

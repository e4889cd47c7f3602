package org.jianhui.command.founding;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MemberPlaced;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many could elect in each union, and how many of its groups have an elected leader who still votes there; kept by
 * membership's events.
 */
class ElectorateRegister implements Register {

    private final JdbcClient jdbc;

    ElectorateRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundingLaw.Electorate of(UnionId union) {
        return new FoundingLaw.Electorate(
                count("SELECT count(*) FROM register.founding_elector WHERE union_id = ? AND votes", union),
                count(
                        "SELECT count(*) FROM register.founding_group g"
                                + " JOIN register.founding_elector e ON e.union_id = g.union_id AND e.person = g.leader"
                                + " WHERE g.union_id = ? AND e.votes",
                        union));
    }

    private int count(String sql, UnionId union) {
        return jdbc.sql(sql).param(union.value()).query(Integer.class).single();
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

    private void leaves(UnionId union, PersonId person) {
        jdbc.sql("DELETE FROM register.founding_elector WHERE union_id = ? AND person = ?")
                .params(union.value(), person.value())
                .update();
        jdbc.sql("DELETE FROM register.founding_group WHERE union_id = ? AND leader = ?")
                .params(union.value(), person.value())
                .update();
    }

    /** Who is placed in another group leads the former one no longer. */
    @EventHandler
    void on(MemberPlaced event) {
        jdbc.sql("DELETE FROM register.founding_group WHERE union_id = ? AND leader = ? AND union_group <> ?")
                .params(
                        event.union().value(),
                        event.person().value(),
                        event.group().value())
                .update();
    }

    @EventHandler
    void on(LeaderElected event) {
        jdbc.sql("INSERT INTO register.founding_group (union_group, union_id, leader) VALUES (?, ?, ?)"
                        + " ON CONFLICT (union_group) DO UPDATE SET leader = excluded.leader")
                .params(
                        event.group().value(),
                        event.union().value(),
                        event.leader().value())
                .update();
    }

    private void votes(UnionId union, PersonId person, boolean votes) {
        jdbc.sql("INSERT INTO register.founding_elector (union_id, person, votes) VALUES (?, ?, ?)"
                        + " ON CONFLICT (union_id, person) DO UPDATE SET votes = excluded.votes")
                .params(union.value(), person.value(), votes)
                .update();
    }
}

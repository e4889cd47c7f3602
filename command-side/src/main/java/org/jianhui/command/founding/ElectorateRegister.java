package org.jianhui.command.founding;

import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many could elect in each union, and how many of its groups have an elected leader. */
class ElectorateRegister implements Register {

    private final JdbcClient jdbc;

    ElectorateRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundingLaw.Electorate of(UnionId union) {
        return new FoundingLaw.Electorate(
                count("SELECT count(*) FROM register.founding_elector WHERE union_id = ? AND votes", union),
                count("SELECT count(*) FROM register.founding_group WHERE union_id = ?", union));
    }

    private int count(String sql, UnionId union) {
        return jdbc.sql(sql).param(union.value()).query(Integer.class).single();
    }
}

package org.jianhui.query.document;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows whether a union had a committee before an election was opened: founded here, or brought in. */
final class EarlierCommittees {

    private final JdbcClient sql;

    EarlierCommittees(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether a term of the union had begun by that day. */
    boolean existed(UnionId union, LocalDate on) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM views.term WHERE union_id = ?"
                        + " AND CAST(CAST(state AS jsonb) #>> '{opening,firstDay}' AS date) <= ?)")
                .params(union.value(), on)
                .query(Boolean.class)
                .single();
    }
}

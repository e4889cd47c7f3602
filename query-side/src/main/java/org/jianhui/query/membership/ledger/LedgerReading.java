package org.jianhui.query.membership.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.PastViews;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all answers about ledgers have in common: of which villages, and of which moment. */
final class LedgerReading {

    private final JdbcClient sql;
    private final Supplier<Authority> authority;
    private final Supplier<PastViews> past;

    LedgerReading(JdbcClient sql, Supplier<Authority> authority, Supplier<PastViews> past) {
        this.sql = sql;
        this.authority = authority;
        this.past = past;
    }

    /** The villages that this right lets the reader read. */
    String[] villages(String reader, ReadRight right) {
        return authority.get().readableAreas(new AccountId(reader), right).stream()
                .map(Area::village)
                .flatMap(Optional::stream)
                .map(VillageId::value)
                .toArray(String[]::new);
    }

    <R> R then(AsOf moment, List<String> streams, Supplier<R> asked) {
        return then(LedgerProjection.NAME, moment, streams, asked);
    }

    <R> R then(String view, AsOf moment, List<String> streams, Supplier<R> asked) {
        return past.get().asOf(view, streams, moment, asked);
    }

    /** All that may be on any page: what is on a ledger belongs to one village for ever. */
    List<String> streams(String table, String key, String[] villages) {
        return sql.sql("SELECT " + key + " FROM views." + table + " WHERE village = ANY (:villages)")
                .param("villages", villages)
                .query(String.class)
                .list();
    }

    static NotFound unknown() {
        return new NotFound("UNKNOWN", "nothing here that this account may know of");
    }
}

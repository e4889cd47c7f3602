package org.jianhui.query.membership.dues;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.PastViews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the dues are asked: only of the areas the reader may read, now or as of a moment. */
record DuesReading(JdbcClient sql, Supplier<Authority> authority, Supplier<PastViews> past) {

    /** The dues, and the view of the members for the names. */
    static final Set<String> READS = Set.of(DuesProjection.NAME, "view-member");

    <R> R at(@Nullable AsOf asOf, String[] areas, Supplier<R> asked) {
        return asOf == null ? asked.get() : at(asOf, streams(areas), asked);
    }

    <R> R at(@Nullable AsOf asOf, List<String> streams, Supplier<R> asked) {
        return asOf == null ? asked.get() : past.get().asOf(DuesProjection.NAME, streams, asOf, asked);
    }

    /** All that may be on any page: a membership and its receipts belong to one union and village for ever. */
    List<String> streams(String[] areas) {
        return sql.sql(
                        "SELECT membership FROM views.dues_member WHERE union_id = ANY (:areas) OR village = ANY (:areas)"
                                + " UNION ALL SELECT receipt FROM views.dues_receipt"
                                + " WHERE union_id = ANY (:areas) OR village = ANY (:areas)")
                .param("areas", areas)
                .query(String.class)
                .list();
    }

    String[] areas(String reader) {
        return authority.get().readableAreas(new AccountId(reader), ReadRight.MEMBER).stream()
                .map(Area::value)
                .toArray(String[]::new);
    }

    static NotFound unknown() {
        return new NotFound("UNKNOWN", "nothing here that this account may know of");
    }
}

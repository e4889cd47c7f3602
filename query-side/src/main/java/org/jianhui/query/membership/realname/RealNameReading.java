package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.PastViews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the real-name views are asked: only of the areas the reader may read, now or as of a moment. */
record RealNameReading(JdbcClient sql, Supplier<Authority> authority, Supplier<PastViews> past) {

    /** The batches and who is entered, and the view of the members for the names. */
    static final Set<String> READS = Set.of(RealNameProjection.NAME, "view-member");

    <R> R at(@Nullable AsOf asOf, String[] areas, Supplier<R> asked) {
        return asOf == null ? asked.get() : at(asOf, streams(areas), asked);
    }

    <R> R at(@Nullable AsOf asOf, List<String> streams, Supplier<R> asked) {
        return asOf == null ? asked.get() : past.get().asOf(RealNameProjection.NAME, streams, asOf, asked);
    }

    /** The membership, and all batches it ever was in. */
    List<String> streams(MembershipId membership) {
        return sql.sql(
                        "SELECT :membership UNION ALL SELECT batch FROM views.real_name_listed WHERE membership = :membership")
                .param("membership", membership.value())
                .query(String.class)
                .list();
    }

    /** All that may be on any page: a membership and a batch belong to one union for ever, and a membership to one village. */
    private List<String> streams(String[] areas) {
        return sql.sql(
                        "SELECT membership FROM views.real_name_member WHERE union_id = ANY (:areas) OR village = ANY (:areas)"
                                + " UNION ALL SELECT batch FROM views.real_name_batch WHERE union_id = ANY (:areas)"
                                + " OR batch IN (SELECT l.batch FROM views.real_name_listed l"
                                + " JOIN views.real_name_member m USING (membership) WHERE m.village = ANY (:areas))")
                .param("areas", areas)
                .query(String.class)
                .list();
    }

    String[] areas(String reader, ReadRight right) {
        return Columns.values(authority.get().readableAreas(new AccountId(reader), right));
    }

    static NotFound unknown() {
        return new NotFound("UNKNOWN", "nothing here that this account may know of");
    }
}

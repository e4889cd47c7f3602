package org.jianhui.query.membership;

import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.PastViews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the members of each village. A membership belongs to one village and union for ever. */
final class VillageMemberAnswers implements Answering {

    private static final String OF_AREAS = " FROM views.member WHERE union_id = ANY (:areas) OR village = ANY (:areas)";

    private final JdbcClient sql;
    private final Supplier<Authority> authority;
    private final Supplier<PastViews> past;

    VillageMemberAnswers(JdbcClient sql, Supplier<Authority> authority, Supplier<PastViews> past) {
        this.sql = sql;
        this.authority = authority;
        this.past = past;
    }

    @QueryHandler
    FindVillageMembers.Villages answer(FindVillageMembers query, @MetaDataValue("reader") String reader) {
        String[] areas = Columns.values(authority.get().readableAreas(new AccountId(reader), ReadRight.MEMBER));
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? counts(areas)
                : past.get()
                        .asOf(
                                MemberProjection.NAME,
                                sql.sql("SELECT membership" + OF_AREAS)
                                        .param("areas", areas)
                                        .query(String.class)
                                        .list(),
                                asOf,
                                () -> counts(areas));
    }

    private FindVillageMembers.Villages counts(String[] areas) {
        return new FindVillageMembers.Villages(sql.sql("SELECT village,"
                        + " count(*) FILTER (WHERE standing = 'AWAITING_FEDERATION') AS awaiting,"
                        + " count(*) FILTER (WHERE standing = 'APPLIED') AS applied,"
                        + " count(*) FILTER (WHERE standing = 'MEMBER') AS members,"
                        + " count(*) FILTER (WHERE standing = 'RETAINED') AS retained"
                        + OF_AREAS + " GROUP BY village ORDER BY village")
                .param("areas", areas)
                .query((row, n) -> new FindVillageMembers.Line(
                        new VillageId(row.getString("village")),
                        row.getInt("awaiting"),
                        row.getInt("applied"),
                        row.getInt("members"),
                        row.getInt("retained")))
                .list());
    }
}

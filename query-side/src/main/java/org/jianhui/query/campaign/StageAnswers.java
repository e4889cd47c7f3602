package org.jianhui.query.campaign;

import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.PastViews;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows which stages are over, to who reads the union's members. */
final class StageAnswers implements Answering {

    private static final String OF_AREAS = " FROM views.closed_stage WHERE union_id = ANY (:areas) ORDER BY closing";

    private final JdbcClient sql;
    private final Supplier<Authority> authority;
    private final Supplier<PastViews> past;

    StageAnswers(JdbcClient sql, Supplier<Authority> authority, Supplier<PastViews> past) {
        this.sql = sql;
        this.authority = authority;
        this.past = past;
    }

    @QueryHandler
    FindClosedStages.Stages answer(FindClosedStages query, @MetaDataValue("reader") String reader) {
        String[] areas = Columns.values(authority.get().readableAreas(new AccountId(reader), ReadRight.MEMBER));
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? stages(areas)
                : past.get()
                        .asOf(
                                StageProjection.NAME,
                                sql.sql("SELECT closing" + OF_AREAS)
                                        .param("areas", areas)
                                        .query(String.class)
                                        .list(),
                                asOf,
                                () -> stages(areas));
    }

    private FindClosedStages.Stages stages(String[] areas) {
        return new FindClosedStages.Stages(sql.sql("SELECT state" + OF_AREAS)
                .param("areas", areas)
                .query((row, n) -> ViewJson.read(row.getString("state"), ClosedStage.class))
                .list());
    }
}

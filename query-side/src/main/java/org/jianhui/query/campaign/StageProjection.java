package org.jianhui.query.campaign;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.campaign.event.FoundingStageClosed;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a row of each stage that is over in a union. */
@ProcessingGroup(StageProjection.NAME)
final class StageProjection implements Projection {

    static final String NAME = "view-stage";

    private final JdbcClient sql;

    StageProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(
            FoundingStageClosed event,
            @Timestamp Instant recordedAt,
            @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        ClosedStage closed = new ClosedStage(
                event.union(),
                event.year(),
                event.members(),
                event.late(),
                event.on(),
                by == null ? null : new PersonId(by),
                recordedAt);
        sql.sql("INSERT INTO views.closed_stage (closing, union_id, state) VALUES (?, ?, ?)")
                .params(event.closing().value(), event.union().value(), ViewJson.write(closed))
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.closed_stage").update();
    }
}

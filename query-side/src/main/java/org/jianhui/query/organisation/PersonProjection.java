package org.jianhui.query.organisation;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.privacy.event.StaffNamed;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps recorded persons with their sealed values; an erased person leaves no row. */
@ProcessingGroup(PersonProjection.NAME)
final class PersonProjection implements Projection {

    static final String NAME = "view-person";

    private final JdbcClient sql;

    PersonProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonRecorded event, @Timestamp Instant at) {
        @Nullable VillageId village = event.village();
        @Nullable Envelope phone = event.phone();
        sql.sql("INSERT INTO views.person (person, village, name, id_number, phone, recorded_at, staff)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(event.person().value())
                .param(village == null ? null : village.value())
                .param(ViewJson.write(event.name()))
                .param(ViewJson.write(event.idNumber()))
                .param(phone == null ? null : ViewJson.write(phone))
                .param(at.atZone(Zone.SHANGHAI).toOffsetDateTime())
                .param(village == null)
                .update();
    }

    @EventHandler
    void on(StaffNamed event) {
        sql.sql("UPDATE views.person SET staff = true WHERE person = ?")
                .param(event.person().value())
                .update();
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        sql.sql("DELETE FROM views.person WHERE person = ?")
                .param(event.person().value())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.person").update();
    }
}

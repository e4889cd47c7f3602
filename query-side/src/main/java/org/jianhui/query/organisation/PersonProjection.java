package org.jianhui.query.organisation;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.id.PersonId;
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

/** Keeps recorded persons with their sealed values, and who named staff; an erased person leaves no row. */
@ProcessingGroup(PersonProjection.NAME)
final class PersonProjection implements Projection {

    static final String NAME = "view-person";

    private static final List<String> TABLES = List.of("staff_named", "person");

    private final JdbcClient sql;

    PersonProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonRecorded event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACCOUNT) @Nullable String by) {
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
        if (village == null) {
            named(event.person(), by);
        }
    }

    @EventHandler
    void on(StaffNamed event, @MetaDataValue(ActMetadata.ACCOUNT) @Nullable String by) {
        sql.sql("UPDATE views.person SET staff = true WHERE person = ?")
                .param(event.person().value())
                .update();
        named(event.person(), by);
    }

    @EventHandler
    void on(PersonErasedForEver event) {
        for (String table : TABLES) {
            sql.sql("DELETE FROM views." + table + " WHERE person = ?")
                    .param(event.person().value())
                    .update();
        }
    }

    @ResetHandler
    void reset() {
        TABLES.forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }

    private void named(PersonId person, @Nullable String by) {
        if (by != null) {
            sql.sql("INSERT INTO views.staff_named (person, account) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(person.value(), by)
                    .update();
        }
    }
}

package org.jianhui.query.reading;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.reading.Opened;
import org.jianhui.kernel.reading.event.LookContinued;
import org.jianhui.kernel.reading.event.LookRecorded;
import org.jianhui.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who saw what of whom, found by account, by what it was about, and by person. */
@ProcessingGroup(LookProjection.NAME)
final class LookProjection implements Projection {

    static final String NAME = "view-look";

    private final JdbcClient sql;

    LookProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(
            LookRecorded event,
            @org.axonframework.eventhandling.Timestamp Instant at,
            @MetaDataValue(ActMetadata.ACCOUNT) String account) {
        sql.sql("INSERT INTO views.look (look, at, account, asked, about, files, as_of, persons, fields)"
                        + " VALUES (:look, :at, :account, :asked, :about, :files, :asOf, :persons, :fields)")
                .param("look", event.look().value())
                .param("at", Timestamp.from(at))
                .param("account", account)
                .param("asked", event.asked())
                .param("about", array(event.about()))
                .param("files", array(event.files()))
                .param("asOf", event.asOf())
                .param("persons", event.persons())
                .param("fields", fields(event.opened()))
                .update();
        sql.sql("INSERT INTO views.look_about (id, at, look) SELECT DISTINCT id, :at::timestamptz, :look"
                        + " FROM unnest(:ids::text[]) AS id")
                .param(
                        "ids",
                        array(Stream.concat(event.about().stream(), event.files().stream())
                                .toList()))
                .param("at", Timestamp.from(at))
                .param("look", event.look().value())
                .update();
        persons(event.look(), event.opened());
    }

    @EventHandler
    void on(LookContinued event) {
        sql.sql("UPDATE views.look SET fields = (SELECT array_agg(DISTINCT f ORDER BY f)"
                        + " FROM unnest(fields || :more::text[]) AS f) WHERE look = :look")
                .param("more", fields(event.opened()))
                .param("look", event.look().value())
                .update();
        persons(event.look(), event.opened());
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.look_person").update();
        sql.sql("DELETE FROM views.look_about").update();
        sql.sql("DELETE FROM views.look").update();
    }

    private void persons(LookId look, List<Opened> opened) {
        for (Opened each : opened) {
            sql.sql("INSERT INTO views.look_person (person, at, look, fields)"
                            + " SELECT person, l.at, l.look, :fields::text[] FROM views.look l,"
                            + " unnest(:persons::text[]) AS person WHERE l.look = :look")
                    .param("fields", array(each.fields()))
                    .param(
                            "persons",
                            array(each.persons().stream().map(PersonId::value).toList()))
                    .param("look", look.value())
                    .update();
        }
    }

    private static String[] fields(List<Opened> opened) {
        return array(opened.stream()
                .flatMap(each -> each.fields().stream())
                .distinct()
                .sorted()
                .toList());
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}

package org.jianhui.query.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.organisation.event.FoundingEntered;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostLeft;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.organisation.event.UnionClosed;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionPlacedUnder;
import org.jianhui.kernel.organisation.event.UnionRenamed;
import org.jianhui.kernel.organisation.event.VillageClosed;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.organisation.event.VillageRenamed;
import org.jianhui.query.projection.Projection;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps names, places, posts and holders with their days: the tree of any day can be shown. */
@ProcessingGroup(OrganisationProjection.NAME)
final class OrganisationProjection implements Projection {

    static final String NAME = "view-organisation";

    private final JdbcClient sql;

    OrganisationProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(UnionEstablished event) {
        place(event.union(), event.level().name(), event.parent(), event.from());
        name(event.union(), event.name(), event.from());
    }

    @EventHandler
    void on(UnionRenamed event) {
        name(event.union(), event.name(), event.from());
    }

    @EventHandler
    void on(ApplicationFiled event) {
        sql.sql("INSERT INTO views.area_founding (founding, area, applied_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(event.founding().value(), event.union().value(), event.filedOn())
                .update();
    }

    @EventHandler
    void on(GroupSetUp event) {
        sql.sql("UPDATE views.area_founding SET contact = ?, grouped_on = ? WHERE founding = ?")
                .params(
                        ViewJson.write(event.opening().contact()),
                        event.notice().dated(),
                        event.founding().value())
                .update();
    }

    @EventHandler
    void on(FoundingEnded event) {
        sql.sql("UPDATE views.area_founding SET ended_on = ? WHERE founding = ?")
                .params(event.endedOn(), event.founding().value())
                .update();
    }

    /** It follows that the union is entered as founded. */
    @EventHandler
    void on(UnionBroughtIn event) {
        sql.sql("INSERT INTO views.area_founding (founding, area, applied_on) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(event.history().founding().value(), event.union().value(), event.foundedOn())
                .update();
    }

    @EventHandler
    void on(FoundingEntered event) {
        name(event.union(), event.name(), event.foundedOn());
        sql.sql("UPDATE views.area_founding SET founded_on = ?, code = ? WHERE founding = ?")
                .params(event.foundedOn(), event.code(), event.founding().value())
                .update();
    }

    @EventHandler
    void on(UnionPlacedUnder event) {
        String kind = sql.sql("SELECT kind FROM views.area_place WHERE area = ? LIMIT 1")
                .param(event.union().value())
                .query(String.class)
                .single();
        place(event.union(), kind, event.parent(), event.from());
    }

    @EventHandler
    void on(VillageRegistered event) {
        place(event.village(), Unit.VILLAGE, event.township(), event.from());
        name(event.village(), event.name(), event.from());
    }

    @EventHandler
    void on(VillageRenamed event) {
        name(event.village(), event.name(), event.from());
    }

    @EventHandler
    void on(UnionClosed event) {
        close(event.union(), event.lastDay());
    }

    @EventHandler
    void on(VillageClosed event) {
        close(event.village(), event.lastDay());
    }

    @EventHandler
    void on(PostCreated event) {
        sql.sql("INSERT INTO views.post (post, area, kind, title, seats) VALUES (?, ?, ?, ?, ?)")
                .params(event.post().value(), event.area().value(), event.kind().name(), event.title(), event.seats())
                .update();
    }

    @EventHandler
    void on(PostTaken event) {
        sql.sql("INSERT INTO views.post_holder (post, person, from_day) VALUES (?, ?, ?)")
                .params(event.post().value(), event.person().value(), event.from())
                .update();
    }

    @EventHandler
    void on(PostLeft event) {
        sql.sql("UPDATE views.post_holder SET until_day = ? WHERE post = ? AND person = ? AND from_day = ?")
                .params(event.lastDay(), event.post().value(), event.person().value(), event.from())
                .update();
    }

    @ResetHandler
    void reset() {
        List.of("area_name", "area_place", "area_closed", "area_founding", "post", "post_holder")
                .forEach(table -> sql.sql("DELETE FROM views." + table).update());
    }

    private void name(Id area, String name, LocalDate from) {
        sql.sql("INSERT INTO views.area_name (area, name, from_day) VALUES (?, ?, ?)"
                        + " ON CONFLICT (area, from_day) DO UPDATE SET name = excluded.name")
                .params(area.value(), name, from)
                .update();
    }

    private void close(Id area, LocalDate lastDay) {
        sql.sql("INSERT INTO views.area_closed (area, last_day) VALUES (?, ?)"
                        + " ON CONFLICT (area) DO UPDATE SET last_day = least(area_closed.last_day, excluded.last_day)")
                .params(area.value(), lastDay)
                .update();
    }

    private void place(Id area, String kind, @Nullable Id parent, LocalDate from) {
        sql.sql("INSERT INTO views.area_place (area, kind, parent, from_day) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (area, from_day) DO UPDATE SET parent = excluded.parent")
                .param(area.value())
                .param(kind)
                .param(parent == null ? null : parent.value())
                .param(from)
                .update();
    }
}

package org.jianhui.command.organisation;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostLeft;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.organisation.event.UnionClosed;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionPlacedUnder;
import org.jianhui.kernel.organisation.event.VillageClosed;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the registers of the tree and of posts in the transaction of the act. */
final class OrganisationRegister implements Register {

    private final JdbcClient sql;

    OrganisationRegister(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    @EventHandler
    void on(UnionEstablished event) {
        sql.sql("INSERT INTO register.union_level (area, level) VALUES (?, ?)")
                .params(event.union().value(), event.level().name())
                .update();
        place(Area.of(event.union()), event.parent(), event.from());
    }

    @EventHandler
    void on(VillageRegistered event) {
        place(Area.of(event.village()), event.township(), event.from());
    }

    @EventHandler
    void on(UnionPlacedUnder event) {
        sql.sql("UPDATE register.placement SET until_day = ? WHERE area = ? AND until_day IS NULL")
                .params(event.from().minusDays(1), event.union().value())
                .update();
        place(Area.of(event.union()), event.parent(), event.from());
    }

    @EventHandler
    void on(UnionClosed event) {
        close(Area.of(event.union()), event.lastDay());
    }

    @EventHandler
    void on(VillageClosed event) {
        close(Area.of(event.village()), event.lastDay());
    }

    @EventHandler
    void on(PostCreated event) {
        sql.sql("INSERT INTO register.post (post, area, kind, title, seats) VALUES (?, ?, ?, ?, ?)")
                .params(event.post().value(), event.area().value(), event.kind().name(), event.title(), event.seats())
                .update();
    }

    @EventHandler
    void on(PostTaken event) {
        sql.sql("INSERT INTO register.holder (post, person, from_day) VALUES (?, ?, ?)")
                .params(event.post().value(), event.person().value(), event.from())
                .update();
    }

    @EventHandler
    void on(PostLeft event) {
        sql.sql("UPDATE register.holder SET until_day = ? WHERE post = ? AND person = ? AND from_day = ?")
                .params(event.lastDay(), event.post().value(), event.person().value(), event.from())
                .update();
    }

    /** The place stays: what was done there can still be read from above, and ended. */
    private void close(Area area, LocalDate lastDay) {
        sql.sql("INSERT INTO register.area_closed (area, last_day) VALUES (?, ?)"
                        + " ON CONFLICT (area) DO UPDATE SET last_day = least(area_closed.last_day, excluded.last_day)")
                .params(area.value(), lastDay)
                .update();
    }

    private void place(Area area, @Nullable UnionId parent, LocalDate from) {
        sql.sql("INSERT INTO register.placement (area, parent, from_day) VALUES (?, ?, ?)")
                .param(area.value())
                .param(parent == null ? null : parent.value())
                .param(from)
                .update();
    }
}

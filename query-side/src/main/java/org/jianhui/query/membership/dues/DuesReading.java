package org.jianhui.query.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.time.Zone;
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
                                + " WHERE union_id = ANY (:areas) OR village = ANY (:areas)"
                                + " UNION ALL SELECT DISTINCT hand_in FROM views.dues_handed_receipt"
                                + " JOIN views.dues_receipt USING (receipt)"
                                + " WHERE union_id = ANY (:areas) OR village = ANY (:areas)")
                .param("areas", areas)
                .query(String.class)
                .list();
    }

    /** All hand-ins in which the cash of these receipts ever was. */
    List<String> handInsOf(List<String> receipts) {
        return sql.sql("SELECT DISTINCT hand_in FROM views.dues_handed_receipt WHERE receipt = ANY (?)")
                .param(receipts.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The year in which a reading ends: that of the moment, or of the event at its place; today's for the present. */
    int year(@Nullable AsOf asOf, LocalDate today) {
        if (asOf instanceof AsOf.Moment moment) {
            return year(moment.instant());
        }
        if (asOf instanceof AsOf.Place place) {
            SeenAt last = place.seenAt();
            return sql.sql(
                            "SELECT recorded_at FROM log.event"
                                    + " WHERE epoch = ? AND tx_id = ?::text::xid8 AND position <= ? ORDER BY position DESC LIMIT 1")
                    .params(last.epoch(), last.transaction(), last.position())
                    .query(OffsetDateTime.class)
                    .optional()
                    .map(recorded -> year(recorded.toInstant()))
                    .orElse(today.getYear());
        }
        return today.getYear();
    }

    private static int year(Instant instant) {
        return instant.atZone(Zone.SHANGHAI).getYear();
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

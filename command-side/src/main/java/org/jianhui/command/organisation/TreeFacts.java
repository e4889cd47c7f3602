package org.jianhui.command.organisation;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.jianhui.command.organisation.rule.OrganisationStands;
import org.jianhui.kernel.organisation.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From when to when an organisation stands, and what is left in it. What is entered there waits for a closing that is being
 * decided, and the closing for it, until the end of the act.
 */
final class TreeFacts {

    private static final int LOCK = 14;

    private final JdbcClient sql;

    TreeFacts(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** What a day leaves in an organisation: organisations below, holders of posts, roles, those of locked accounts too. */
    record Contents(int units, int holders, int roles) {}

    /** The rule that the organisation stands on a day: entered by then, and not closed before. */
    OrganisationStands standing(Area area, LocalDate day) {
        return new OrganisationStands(stands(area, day), day);
    }

    /** As {@link #standing(Area, LocalDate)}, from a day to a day, or for good where that is null. */
    OrganisationStands standing(Area area, LocalDate from, @Nullable LocalDate until) {
        boolean first = stands(area, from);
        boolean last = until == null ? !isClosed(area) : stands(area, until);
        return new OrganisationStands(first && last, first && until != null ? until : from);
    }

    private boolean stands(Area area, LocalDate day) {
        awaitClosing(area);
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.placement WHERE area = ? AND from_day <= ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM register.area_closed WHERE area = ? AND last_day < ?)")
                .params(area.value(), day, area.value(), day)
                .query(Boolean.class)
                .single();
    }

    /** Whether it has a last day, be it ahead. */
    private boolean isClosed(Area area) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.area_closed WHERE area = ?)")
                .param(area.value())
                .query(Boolean.class)
                .single();
    }

    private void awaitClosing(Area area) {
        sql.sql("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, ?))::text")
                .params(area.value(), LOCK)
                .query(String.class)
                .single();
    }

    Contents contentsAfter(Area area, LocalDate lastDay) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))::text")
                .params(area.value(), LOCK)
                .query(String.class)
                .single();
        return sql.sql("SELECT (SELECT count(DISTINCT p.area) FROM register.placement p WHERE p.parent = :area"
                        + " AND (p.until_day IS NULL OR p.until_day > :day) AND NOT EXISTS (SELECT 1 FROM"
                        + " register.area_closed c WHERE c.area = p.area AND c.last_day <= :day)),"
                        + " (SELECT count(*) FROM register.holder h JOIN register.post USING (post) WHERE area = :area"
                        + " AND (h.until_day IS NULL OR h.until_day > :day)),"
                        + " (SELECT count(*) FROM register.role_grant g WHERE g.area = :area AND (g.until_day IS NULL"
                        + " OR g.until_day > :day AND g.until_day >= g.from_day))")
                .param("area", area.value())
                .param("day", lastDay)
                .query((row, n) -> new Contents(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }
}

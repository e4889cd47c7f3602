package org.jianhui.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the rows made anew in the place of the live ones; those that are equal stay untouched. */
final class ViewSwap {

    private final JdbcClient sql;

    ViewSwap(JdbcClient sql) {
        this.sql = sql;
    }

    int into(ViewTable table) {
        return table.numbered() == null ? rows(table) : whole(table, table.numbered());
    }

    private int rows(ViewTable table) {
        int gone = sql.sql("DELETE FROM " + table.live() + " l WHERE NOT EXISTS (SELECT 1 FROM " + table.anew()
                        + " s WHERE " + table.sameKey() + " AND " + table.sameRow() + ")")
                .update();
        int come = sql.sql("INSERT INTO " + table.live() + " (" + table.list() + ") SELECT " + table.list()
                        + " FROM " + table.anew() + " s WHERE NOT EXISTS (SELECT 1 FROM " + table.live() + " l WHERE "
                        + table.sameKey() + ")")
                .update();
        return Math.max(gone, come);
    }

    /** Rows that the database numbers keep their order only as a whole. */
    private int whole(ViewTable table, String numbered) {
        if (new ViewComparison("", sql).count(table) == 0) {
            return 0;
        }
        int gone = sql.sql("DELETE FROM " + table.live()).update();
        int come = sql.sql("INSERT INTO " + table.live() + " (" + table.list() + ") SELECT " + table.list() + " FROM "
                        + table.anew() + " ORDER BY \"" + numbered + "\"")
                .update();
        return Math.max(gone, come);
    }
}

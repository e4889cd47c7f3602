package org.jianhui.query.projection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jianhui.kernel.proof.Difference;
import org.jianhui.kernel.proof.StateFlaw;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares a table of a view with the one made anew, row by row; the database does it, so that no table is held in memory. */
final class ViewComparison {

    private static final String MISSING = "missing";
    private static final String TOO_MANY = "too many";

    private final String projection;
    private final JdbcClient sql;

    ViewComparison(String projection, JdbcClient sql) {
        this.projection = projection;
        this.sql = sql;
    }

    /** @param most so many at most */
    List<Difference> of(ViewTable table, int most) {
        return sql.sql("SELECT "
                        + ViewTable.each(table.key(), "coalesce(l.%1$s::text, s.%1$s::text)", " || ' · ' || ")
                        + " AS key, CASE WHEN l.here IS NULL THEN '" + MISSING + "' WHEN s.here IS NULL THEN '"
                        + TOO_MANY
                        + "' ELSE '' END AS how, array_remove(ARRAY["
                        + ViewTable.each(
                                table.columns(), "CASE WHEN l.%1$s IS DISTINCT FROM s.%1$s THEN '%2$s' END", ", ")
                        + "], NULL) AS parts" + from(table) + " ORDER BY 1 LIMIT ?")
                .param(most)
                .query((row, n) -> difference(table, row))
                .list();
    }

    int count(ViewTable table) {
        return sql.sql("SELECT count(*)" + from(table)).query(Integer.class).single();
    }

    private static String from(ViewTable table) {
        return " FROM (SELECT true AS here, t.* FROM " + table.live()
                + " t) l FULL JOIN (SELECT true AS here, t.* FROM "
                + table.anew() + " t) s ON " + table.sameKey() + " WHERE l.here IS NULL OR s.here IS NULL OR NOT ("
                + table.sameRow() + ")";
    }

    private Difference difference(ViewTable table, ResultSet row) throws SQLException {
        String how = row.getString("how");
        return new Difference(
                how.equals(MISSING)
                        ? StateFlaw.ROW_MISSING
                        : how.equals(TOO_MANY) ? StateFlaw.ROW_TOO_MANY : StateFlaw.ROW_DIFFERS,
                projection,
                table.name(),
                row.getString("key"),
                how.isEmpty() ? texts(row.getArray("parts")) : List.of());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

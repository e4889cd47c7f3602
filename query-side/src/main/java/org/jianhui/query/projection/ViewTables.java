package org.jianhui.query.projection;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of a view from the catalogue of the database. */
final class ViewTables {

    private ViewTables() {}

    static List<ViewTable> of(Collection<String> names, JdbcClient sql) {
        return names.stream().sorted().map(name -> read(name, sql)).toList();
    }

    private static ViewTable read(String name, JdbcClient sql) {
        List<String> key = sql.sql("SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid"
                        + " AND a.attnum = ANY (i.indkey) WHERE i.indrelid = ?::regclass AND i.indisprimary ORDER BY 1")
                .param("views." + name)
                .query(String.class)
                .list();
        if (key.isEmpty()) {
            throw new IllegalStateException("views." + name + " has no primary key");
        }
        String columns = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'views'"
                + " AND table_name = ? AND is_identity = ? ORDER BY ordinal_position";
        return new ViewTable(
                name,
                key,
                sql.sql(columns).params(name, "NO").query(String.class).list(),
                sql.sql(columns)
                        .params(name, "YES")
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }
}

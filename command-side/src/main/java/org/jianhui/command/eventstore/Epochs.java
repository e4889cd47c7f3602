package org.jianhui.command.eventstore;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Transaction ids mean something in one cluster only. A log restored into a new cluster starts a new epoch there, so that
 * what is written next comes after all that was restored.
 */
final class Epochs {

    private Epochs() {}

    static long current(DataSource dataSource) {
        JdbcClient sql = JdbcClient.create(dataSource);
        String cluster = sql.sql("SELECT system_identifier::text FROM pg_control_system()")
                .query(String.class)
                .single();
        sql.sql("INSERT INTO log.epoch (epoch, cluster) SELECT coalesce(max(epoch), 0) + 1, ? FROM log.epoch"
                        + " HAVING coalesce((SELECT e.cluster FROM log.epoch e ORDER BY e.epoch DESC LIMIT 1), '') <> ?"
                        + " ON CONFLICT DO NOTHING")
                .params(cluster, cluster)
                .update();
        return sql.sql("SELECT max(epoch) FROM log.epoch").query(Long.class).single();
    }
}

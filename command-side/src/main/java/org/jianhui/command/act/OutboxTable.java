package org.jianhui.command.act;

import javax.sql.DataSource;
import org.jianhui.kernel.act.Outbox;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes outgoing messages beside the events of their act. */
final class OutboxTable implements Outbox {

    private static final String PUT =
            "INSERT INTO desk.outbox (channel, key, body) VALUES (?, ?, ?) ON CONFLICT (channel, key) DO NOTHING";

    private final JdbcTemplate jdbc;

    OutboxTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void put(String channel, String key, String body) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an outgoing message is written with its act");
        }
        jdbc.update(PUT, channel, key, body);
    }
}

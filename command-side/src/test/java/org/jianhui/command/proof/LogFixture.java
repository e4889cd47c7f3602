package org.jianhui.command.proof;

import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log with events, and a keeper of its tree. */
final class LogFixture implements AutoCloseable {

    static final LogSecret SECRET = new LogSecret(seed(1));

    final TestDatabase database = TestDatabase.fresh();
    final DataSource pool = database.newAppPool(4);
    final Path outside;
    private final TallyNode node = new TallyNode(database);

    LogFixture(Path outside) {
        this.outside = outside;
    }

    static byte[] seed(int filling) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) filling);
        return seed;
    }

    /** Appends so many events, in acts of three. */
    void append(int events) {
        append(node, events);
    }

    static void append(TallyNode node, int events) {
        for (int appended = 0; appended < events; appended += 3) {
            String tally = TallyNode.newId();
            int left = Math.min(3, events - appended);
            node.perform(Arrays.copyOf(
                    new org.jianhui.command.tally.TallyCommand[] {new Open(tally), new Add(tally, 1), new Add(tally, 2)
                    },
                    left));
        }
    }

    long events() {
        return database.sql()
                .sql("SELECT count(*) FROM log.event")
                .query(Long.class)
                .single();
    }

    TallyNode node() {
        return node;
    }

    TiledLog log() {
        return new TiledLog(new LogRows(pool));
    }

    CheckpointKeeper keeper(LogSecret secret) {
        return keeper(pool, outside, secret);
    }

    static CheckpointKeeper keeper(DataSource pool, Path outside, LogSecret secret) {
        return new CheckpointKeeper(
                new TransactionTemplate(new DataSourceTransactionManager(pool)),
                new JdbcTemplate(pool),
                new TiledLog(new LogRows(pool)),
                new CheckpointRows(pool),
                new CheckpointFolder(outside),
                secret);
    }

    @Override
    public void close() {
        node.close();
        database.close();
    }
}

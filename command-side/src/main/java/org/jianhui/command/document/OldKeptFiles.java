package org.jianhui.command.document;

import java.time.Duration;
import org.jianhui.kernel.act.Chore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets the files of refused forms that nobody handed in again.
 *
 * @param kept how long a file waits, by the database's clock
 */
record OldKeptFiles(JdbcClient jdbc, Duration kept) implements Chore {

    static final int BATCH = 100;

    private static final String FORGET = "DELETE FROM desk.kept_file WHERE id IN (SELECT id FROM desk.kept_file"
            + " WHERE kept_at <= now() - make_interval(secs => ?) ORDER BY kept_at LIMIT " + BATCH + ")";

    @Override
    public String name() {
        return "old-kept-files";
    }

    @Override
    public boolean doBatch() {
        return jdbc.sql(FORGET).param((double) kept.toSeconds()).update() == BATCH;
    }
}

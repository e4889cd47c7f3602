package org.jianhui.command.act;

import java.time.Duration;
import org.jianhui.kernel.act.Chore;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Forgets remembered answers when nobody can still be waiting for them. An act sent again with its key after that is judged
 * as a new one.
 *
 * @param kept how long an answer is remembered, by the database's clock
 */
record OldAnswers(JdbcTemplate jdbc, Duration kept) implements Chore {

    static final int BATCH = 1_000;

    private static final String FORGET = "DELETE FROM desk.idempotency WHERE (owner, key) IN"
            + " (SELECT owner, key FROM desk.idempotency WHERE created_at < now() - make_interval(secs => ?)"
            + " ORDER BY created_at LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED)";

    OldAnswers {
        if (kept.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("jianhui.idempotency.keep is less than a day: " + kept);
        }
    }

    @Override
    public String name() {
        return "old-answers";
    }

    @Override
    public boolean doBatch() {
        return jdbc.update(FORGET, (double) kept.toSeconds()) == BATCH;
    }
}

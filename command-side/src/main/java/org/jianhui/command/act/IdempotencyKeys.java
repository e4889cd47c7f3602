package org.jianhui.command.act;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.act.IdempotencyKeyReused;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.RequestId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Remembers the answers of committed acts. The key row is the act's first write; whoever comes while it is not committed
 * is told so at once (an advisory lock tells, without waiting), whoever comes later gets the remembered answer.
 */
final class IdempotencyKeys {

    private static final String CLAIM = "WITH held AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(?) AS got),"
            + " mine AS (INSERT INTO desk.idempotency (owner, key, body_hmac, request_id)"
            + " SELECT ?, ?, ?, ? FROM held WHERE held.got ON CONFLICT DO NOTHING RETURNING 1)"
            + " SELECT CASE WHEN NOT held.got THEN 'RUNNING' WHEN EXISTS (SELECT 1 FROM mine) THEN 'MINE' ELSE 'DONE' END"
            + " FROM held";

    private static final String REMEMBERED =
            "SELECT body_hmac, outcome_id, seen_at FROM desk.idempotency WHERE owner = ? AND key = ?";

    private static final String REMEMBER =
            "UPDATE desk.idempotency SET outcome_id = ?, seen_at = ? WHERE owner = ? AND key = ?";

    private record Answer(byte[] hmac, Outcome outcome) {}

    private final JdbcTemplate jdbc;
    private final ActSecret secret;

    IdempotencyKeys(DataSource dataSource, ActSecret secret) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.secret = secret;
    }

    /**
     * Takes the key for the running transaction, or finds the answer it already has.
     *
     * @throws Conflict with code {@code IN_PROGRESS} while another holder runs
     * @throws IdempotencyKeyReused if it came before with another body
     */
    Optional<Outcome> claim(IdempotencyKey key, RequestId request) {
        byte[] hmac = secret.hmac(key.body());
        String state =
                jdbc.queryForObject(CLAIM, String.class, lockId(key), key.owner(), key.key(), hmac, request.value());
        if ("RUNNING".equals(state)) {
            throw new Conflict("IN_PROGRESS", "the same act is still running");
        }
        if ("MINE".equals(state)) {
            return Optional.empty();
        }
        List<Answer> remembered = jdbc.query(
                REMEMBERED,
                (row, n) -> new Answer(row.getBytes(1), new Outcome(row.getString(2), SeenAt.parse(row.getString(3)))),
                key.owner(),
                key.key());
        if (remembered.isEmpty()) {
            // forgotten for its age between the two statements
            return claim(key, request);
        }
        Answer answer = remembered.get(0);
        if (!MessageDigest.isEqual(answer.hmac(), hmac)) {
            throw new IdempotencyKeyReused();
        }
        return Optional.of(answer.outcome());
    }

    void remember(IdempotencyKey key, Outcome outcome) {
        jdbc.update(REMEMBER, outcome.id(), outcome.seenAt().format(), key.owner(), key.key());
    }

    private long lockId(IdempotencyKey key) {
        String both = key.owner().length() + ":" + key.owner() + key.key();
        return ByteBuffer.wrap(secret.hmac(both.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}

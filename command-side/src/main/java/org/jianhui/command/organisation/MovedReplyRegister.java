package org.jianhui.command.organisation;

import java.util.Arrays;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The replies that moved a level up, for the authority and for the cases opened after the move. */
final class MovedReplyRegister implements Register, MovedReplies {

    private final JdbcClient jdbc;

    MovedReplyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable ReplyMovedUp of(UnionId union, UnionId superior) {
        lock(union);
        return jdbc.sql(
                        "SELECT moved_to, conflicted, reason FROM register.reply_moved WHERE union_id = ? AND superior = ?")
                .params(union.value(), superior.value())
                .query((row, n) -> new ReplyMovedUp(
                        union,
                        superior,
                        new UnionId(row.getString(1)),
                        Arrays.stream((String[]) row.getArray(2).getArray())
                                .map(PersonId::new)
                                .toList(),
                        row.getString(3)))
                .optional()
                .orElse(null);
    }

    @EventHandler
    void on(ReplyMovedUp event) {
        lock(event.union());
        jdbc.sql("INSERT INTO register.reply_moved (union_id, superior, moved_to, conflicted, reason)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (union_id, superior) DO UPDATE SET (moved_to, conflicted,"
                        + " reason) = (excluded.moved_to, excluded.conflicted, excluded.reason)")
                .params(
                        event.union().value(),
                        event.superior().value(),
                        event.to().value(),
                        event.conflicted().stream().map(PersonId::value).toArray(String[]::new),
                        event.reason())
                .update();
    }

    /** A case that opens and a move of its union's replies wait for each other here, so that neither misses the other. */
    private void lock(UnionId union) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 38))::text")
                .param(union.value())
                .query(String.class)
                .single();
    }
}

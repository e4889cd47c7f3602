package org.jianhui.command.membership;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.MembershipCommand.LapseMembership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose memberships are to lapse because the founding ended (F-03). The act that ends it only writes down who they are, however
 * many; each then lapses in a transaction of its own, so that one that fails stops neither the act nor the others. It is tried
 * again, after all that were tried less often.
 */
final class LapsingMembers implements Register, Chore {

    private static final Logger LOG = LoggerFactory.getLogger(LapsingMembers.class);

    private final JdbcClient jdbc;
    private final CommandSender sender;

    LapsingMembers(JdbcClient jdbc, CommandSender sender) {
        this.jdbc = jdbc;
        this.sender = sender;
    }

    @EventHandler
    void on(FoundingEnded event) {
        jdbc.sql("INSERT INTO register.lapsing_membership (membership, founding)"
                        + " SELECT m.membership, f.founding FROM register.membership m"
                        + " JOIN register.membership_founding f USING (union_id)"
                        + " WHERE f.founding = ? AND m.standing IN ('MEMBER', 'RETAINED') ON CONFLICT DO NOTHING")
                .param(event.founding().value())
                .update();
    }

    @Override
    public String name() {
        return "lapsing-members";
    }

    /** Until then nobody of them can join another union (M-08). */
    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** One member. False after one that failed before: all others have had their turn. */
    @Override
    public boolean doBatch() {
        Optional<Due> next = next();
        return next.isPresent() && (lapsed(next.get()) || next.get().tries() == 0);
    }

    private boolean lapsed(Due due) {
        try {
            sender.send(new LapseMembership(due.membership(), due.founding()));
        } catch (RuntimeException failure) {
            // not its text: it may quote a row
            LOG.error(
                    "{} does not lapse and is tried again: {}", due.membership().value(), failure.getClass());
            update("UPDATE register.lapsing_membership SET tries = tries + 1 WHERE membership = ?", due);
            return false;
        }
        update("DELETE FROM register.lapsing_membership WHERE membership = ?", due);
        return true;
    }

    private Optional<Due> next() {
        return jdbc.sql("SELECT membership, founding, tries FROM register.lapsing_membership"
                        + " ORDER BY tries, membership LIMIT 1")
                .query((row, n) ->
                        new Due(new MembershipId(row.getString(1)), new FoundingId(row.getString(2)), row.getInt(3)))
                .optional();
    }

    private void update(String sql, Due due) {
        jdbc.sql(sql).param(due.membership().value()).update();
    }

    private record Due(MembershipId membership, FoundingId founding, int tries) {}
}

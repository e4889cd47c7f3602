package org.jianhui.kernel.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * Port to the rights. Codes of refusal: {@code NO_AUTHORITY}, {@code CONFLICT_OF_DUTIES} (I-37), {@code ACCOUNT_NOT_IN_FORCE},
 * {@code NOT_LISTED} (a command without an entry in any {@link CommandRights}).
 */
public interface Authority {

    /**
     * Checks that the actor may do this; changes nothing. Every command sent is checked so by itself, in the transaction of its
     * act. Authority to enter is judged on
     * {@link Act#receivedAt()}, authority to sign on {@link Act#actedOn()} too.
     *
     * @throws org.jianhui.kernel.act.Forbidden for lack of a role, or because a conflict of duties stands against it
     * @throws org.jianhui.kernel.act.NotFound if the actor may not know that the target exists, or it does not
     */
    void toAct(Act act, Command command);

    /**
     * Checks reading by today's rights.
     *
     * @param union whose data is read; null for what belongs to no one union: then the right must be held somewhere
     * @throws org.jianhui.kernel.act.Forbidden if the account holds this right nowhere
     * @throws org.jianhui.kernel.act.NotFound if it holds the right, but not for this union
     */
    void toRead(AccountId account, ReadRight right, @Nullable UnionId union);

    /** All unions whose data the account may read today under this right; empty if none. */
    Set<UnionId> readable(AccountId account, ReadRight right);

    /** As {@link #readable}, with villages. */
    Set<Area> readableAreas(AccountId account, ReadRight right);

    /** The roles the account holds at an instant, read as a day in Asia/Shanghai; none if it is not in force. */
    List<HeldRole> rolesOf(AccountId account, Instant at);

    /** Whether the account holds one of the roles at this very organisation; for what a page offers, never instead of {@link #toAct}. */
    default boolean holds(AccountId account, Set<Role> roles, UnionId at, Instant when) {
        return rolesOf(account, when).stream()
                .anyMatch(held -> roles.contains(held.role())
                        && held.area().union().filter(at::equals).isPresent());
    }
}

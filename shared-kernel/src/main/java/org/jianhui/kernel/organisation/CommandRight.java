package org.jianhui.kernel.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a command may be given.
 *
 * @param roles one of them must be held at the standing's area; empty for {@link Kind#SYSTEM} and {@link Kind#NAMED}
 * @param standing finds where a given command stands; answers null if its target does not exist
 * @param named who was named for a given command; nobody except for {@link Kind#NAMED}
 */
public record CommandRight(
        Class<? extends Command> command,
        Kind kind,
        Set<Role> roles,
        Function<Command, @Nullable Standing> standing,
        Function<Command, Collection<PersonId>> named) {

    /** What the actor answers for. */
    public enum Kind {
        /** Acts for an organisation; nothing else hangs on it. The set-up of the installation may do it too. */
        ENTER,
        /** Notes that something is read: the role may also be held above the area. */
        READ,
        /** Acts for the preparatory group of the case's union; shut to whoever acted for a superior in its cases. */
        FOR_GROUP,
        /** Acts for the superior in the case; shut to whoever acts or acted for the group of the case's union. */
        FOR_SUPERIOR,
        /** Decides for the superior: as {@link #FOR_SUPERIOR}, and the role must be held on the day of signing too. */
        SIGN_REPLY,
        /** Does what an act of the case has named this person for, whatever roles the account holds or lacks. */
        NAMED,
        /** Follows from another command or from a timer; no person may give it. */
        SYSTEM;

        /** On which side of the case whoever gives it stands (I-37); null where no duty hangs on it. */
        public Offers.@Nullable Side side() {
            return switch (this) {
                case FOR_GROUP -> Offers.Side.UNION;
                case FOR_SUPERIOR, SIGN_REPLY -> Offers.Side.SUPERIOR;
                case ENTER, READ, NAMED, SYSTEM -> null;
            };
        }
    }

    /**
     * Where a command stands.
     *
     * @param at where the role must be held; null if it may be held anywhere
     * @param own the union whose case it is, null where there is no case
     */
    public record Standing(@Nullable Area at, @Nullable UnionId own) {}
}

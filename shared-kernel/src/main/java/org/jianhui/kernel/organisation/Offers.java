package org.jianhui.kernel.organisation;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** Port to the rights before anything is typed: what a page offers and which forms open; never instead of {@link Authority#toAct}. */
public interface Offers {

    /** What the tables and the registers say today of an account and a command. */
    enum Judgement {
        /** May be given. */
        OPEN,
        /** A role for it is held, but the person stands on the other side of this union's cases (I-37). */
        BOTH_SIDES,
        /** No role for it is held here. */
        NO_ROLE
    }

    /** On which side of a union's cases somebody acts. */
    enum Side {
        /** For the preparatory group, later for the committee. */
        UNION,
        /** For the superior that replies. */
        SUPERIOR
    }

    /**
     * Whether the account may give such a command today, by the very tables the authority judges by. What only the command
     * itself can tell is judged when it is given: who was named, at which village.
     *
     * @param parties the two unions of the case; null where the command begins it: then the role may be held anywhere, and no
     *     conflict of duties is judged
     */
    Judgement judge(AccountId account, Class<? extends Command> command, @Nullable Parties parties);

    /** Whether it is {@link Judgement#OPEN}. */
    default boolean open(AccountId account, Class<? extends Command> command, @Nullable Parties parties) {
        return judge(account, command, parties) == Judgement.OPEN;
    }

    /** Whether the account's person cannot act on this side in the cases of this union today (I-37), whatever its roles. */
    boolean bothSides(AccountId account, Side side, UnionId own);

    /** How many signers, where the replies to this union are given now, are free of such a conflict today. */
    int freeSigners(Parties parties);
}

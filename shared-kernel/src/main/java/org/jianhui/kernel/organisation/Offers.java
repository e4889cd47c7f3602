package org.jianhui.kernel.organisation;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;

/** Port to the rights before anything is typed: what a page offers and which forms open; never instead of {@link Authority#toAct}. */
public interface Offers {

    /**
     * Whether the account may give such a command today, by the very tables the authority judges by. What only the command
     * itself can tell is judged when it is given: a conflict of duties, who was named, at which village.
     *
     * @param parties the two unions of the case; null where the command begins it: then the role may be held anywhere
     */
    boolean open(AccountId account, Class<? extends Command> command, @Nullable Parties parties);
}

package org.jianhui.workbench.organisation;

import java.util.Collection;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case says to whoever holds a role for its due steps and stands on the other side (I-37): why nothing is
 * offered, and who may do it instead.
 *
 * @param side on which the reader cannot act
 * @param others signers of the superior who are free of such a conflict; of account for the superior's side only
 */
public record DutyNotice(Side side, int others) {

    /** Last part of the message key of who may do it instead. */
    public String instead() {
        return side == Side.UNION ? "union" : others > 0 ? "others" : "nobody";
    }

    /** As far as the page lacks these sides for the reader; null if it lacks none. */
    public static @Nullable DutyNotice of(Collection<Side> lacking, Offers offers, Parties parties) {
        return lacking.stream()
                .sorted()
                .findFirst()
                .map(side -> new DutyNotice(side, side == Side.SUPERIOR ? offers.freeSigners(parties) : 0))
                .orElse(null);
    }

    /** The same where one command stands for a side: lacking if only the conflict stands against it. */
    public static boolean lacks(Offers offers, AccountId reader, Class<? extends Command> command, Parties parties) {
        return offers.judge(reader, command, parties) == Offers.Judgement.BOTH_SIDES;
    }
}

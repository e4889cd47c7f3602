package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param amount of one member, in yuan with two places
 * @param seenAt the answer that contains all of them; null if nothing was done
 */
record DuesCollected(
        List<CollectedDues> items, String amount, @Nullable SeenAt seenAt) {

    public int taken() {
        return (int) items.stream().filter(CollectedDues::taken).count();
    }

    public int refused() {
        return items.size() - taken();
    }

    /** What must be in the hand now, in yuan with two places. */
    public String sum() {
        return Money.parse(amount).times(taken()).toString();
    }
}

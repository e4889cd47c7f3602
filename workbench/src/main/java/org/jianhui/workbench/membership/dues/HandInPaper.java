package org.jianhui.workbench.membership.dues;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a printed slip of a hand-in.
 *
 * @param state what has become of it, today
 * @param counter empty while nobody has counted it
 * @param numbers of the receipts
 */
record HandInPaper(
        String state,
        String union,
        String villages,
        String holder,
        String handedInOn,
        int receipts,
        String sum,
        String capitals,
        @Nullable String counted,
        String counter,
        String numbers,
        String printedOn) {}

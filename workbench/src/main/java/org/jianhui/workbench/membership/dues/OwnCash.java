package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jianhui.kernel.id.UnionId;

/**
 * What the reader has taken in cash and not handed in.
 *
 * @param sums of each union
 * @param receipts of the union that was asked for
 */
record OwnCash(List<Sum> sums, List<ShownReceipt> receipts) {

    /** @param sum in yuan, with two places */
    record Sum(UnionId union, int receipts, String sum) {}
}

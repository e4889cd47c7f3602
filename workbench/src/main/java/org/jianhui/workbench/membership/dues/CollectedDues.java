package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one member's dues among many.
 *
 * @param name masked; empty if the caller may not know of the member
 * @param receipt null if nothing was taken
 * @param code why not, as a stable code; null if it was taken
 * @param said why not, in words; null if it was taken
 */
record CollectedDues(
        MembershipId membership,
        String name,
        @Nullable ReceiptId receipt,
        @Nullable String code,
        @Nullable String clause,
        @Nullable String said) {

    public boolean taken() {
        return receipt != null;
    }
}

package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of one hand-in; the names of who handed in and who counted open, those of the members masked.
 *
 * @param holder open here
 */
record HandInDetail(
        ShownHandIn handIn, String holder, @Nullable HandInEnding ending, List<ShownReceipt> receipts) {}

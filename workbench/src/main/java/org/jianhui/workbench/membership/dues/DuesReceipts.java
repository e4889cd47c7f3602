package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of the receipts over REST. */
record DuesReceipts(List<ShownReceipt> items, @Nullable Cursor next) {}

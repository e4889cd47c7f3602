package org.jianhui.workbench.membership.ledger;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of a ledger over REST. */
record LedgerRows(List<ShownRow> items, @Nullable Cursor next) {}

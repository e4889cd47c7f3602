package org.jianhui.workbench.membership.ledger;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of the list of imports over REST. */
record LedgerImports(List<ShownImport> items, @Nullable Cursor next) {}

package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of those who owe over REST. */
record OpenDues(List<Debtor> items, @Nullable Cursor next) {}

package org.jianhui.workbench.membership.realname;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of the batches over REST. */
record RealNameBatches(List<ShownBatch> items, @Nullable Cursor next) {}

package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of the hand-ins over REST. */
record HandIns(List<ShownHandIn> items, @Nullable Cursor next) {}

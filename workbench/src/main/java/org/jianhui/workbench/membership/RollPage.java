package org.jianhui.workbench.membership;

import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** A part of the roll. */
record RollPage(ShownRoll roll, @Nullable Cursor next) {}

package org.jianhui.workbench.membership;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of an answer over REST. */
record Members(List<ShownMember> items, @Nullable Cursor next) {}

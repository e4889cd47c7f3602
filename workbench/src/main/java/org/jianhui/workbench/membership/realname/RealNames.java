package org.jianhui.workbench.membership.realname;

import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/** Part of the members over REST. */
record RealNames(List<ShownRealName> items, @Nullable Cursor next) {}

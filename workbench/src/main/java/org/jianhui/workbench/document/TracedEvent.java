package org.jianhui.workbench.document;

import org.jianhui.query.inspection.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event of the case that a part of a paper was taken from.
 *
 * @param after what the case's list of events is read from so that it begins with this one; null for its beginning
 */
record TracedEvent(CaseEvent event, @Nullable String after) {}

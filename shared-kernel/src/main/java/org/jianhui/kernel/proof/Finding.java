package org.jianhui.kernel.proof;

import org.jspecify.annotations.Nullable;

/**
 * Something the audit found not to be as it was.
 *
 * @param from the first event that it may concern, counted from 0 in the order of the log
 * @param to the last one; the same if it is known exactly
 * @param event the event's id, where it is about one
 */
public record Finding(
        Flaw flaw, long from, long to, @Nullable String event) {}

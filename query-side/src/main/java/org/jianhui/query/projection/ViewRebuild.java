package org.jianhui.query.projection;

import java.time.Instant;

/**
 * How the rebuild of a view goes.
 *
 * @param percent how much of the log is read
 * @param changed how many rows are others since the swap; 0 if the view was as it should be, and before
 * @param at when this was so, by the machine's clock
 */
public record ViewRebuild(String projection, RebuildState state, int percent, int changed, Instant at) {}

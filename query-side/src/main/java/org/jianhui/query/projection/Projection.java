package org.jianhui.query.projection;

/**
 * Marks a streaming reader of events that keeps rows in the schema {@code views}. It declares
 * {@code @ProcessingGroup("view-<name>")}, Axon {@code @EventHandler} methods, and a {@code @ResetHandler} that empties
 * its rows. Rows and reading position are committed together, so every event is taken in exactly once.
 */
public interface Projection {}

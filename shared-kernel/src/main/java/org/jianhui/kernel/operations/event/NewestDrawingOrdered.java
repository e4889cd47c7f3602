package org.jianhui.kernel.operations.event;

import org.jianhui.kernel.event.EventName;

/**
 * An operator ordered a running procedure to go on by the newest version of its drawing.
 *
 * @param reason in plain words, without names
 */
@EventName("operations.newest-drawing-ordered")
public record NewestDrawingOrdered(String instance, String definition, int fromVersion, int toVersion, String reason)
        implements OperationsEvent {}

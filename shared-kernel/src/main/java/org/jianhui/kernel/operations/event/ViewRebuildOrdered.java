package org.jianhui.kernel.operations.event;

import org.jianhui.kernel.event.EventName;

/** An operator ordered a view to be emptied and read anew from the log. */
@EventName("operations.view-rebuild-ordered")
public record ViewRebuildOrdered(String view) implements OperationsEvent {}

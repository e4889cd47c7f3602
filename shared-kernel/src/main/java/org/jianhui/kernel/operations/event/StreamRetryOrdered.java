package org.jianhui.kernel.operations.event;

import org.jianhui.kernel.event.EventName;

/** An operator ordered a view to take in what it had set aside of a stream. */
@EventName("operations.stream-retry-ordered")
public record StreamRetryOrdered(String view, String stream) implements OperationsEvent {}

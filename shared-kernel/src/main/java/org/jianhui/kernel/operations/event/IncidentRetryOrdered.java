package org.jianhui.kernel.operations.event;

import org.jianhui.kernel.event.EventName;

/** An operator ordered the failed step of a procedure to be tried again. */
@EventName("operations.incident-retry-ordered")
public record IncidentRetryOrdered(String incident, String definition, String element) implements OperationsEvent {}

package org.jianhui.kernel.operations.event;

import org.jianhui.kernel.event.DomainEvent;

/** The events of operations: who ordered what, and when, stands in their metadata. */
public sealed interface OperationsEvent extends DomainEvent
        permits IncidentRetryOrdered, LogAuditOrdered, NewestDrawingOrdered, StreamRetryOrdered, ViewRebuildOrdered {}

package org.jianhui.kernel.operations.event;

import org.jianhui.kernel.event.EventName;

/** An operator ordered the log to be recomputed and compared with its checkpoints. */
@EventName("operations.log-audit-ordered")
public record LogAuditOrdered() implements OperationsEvent {}

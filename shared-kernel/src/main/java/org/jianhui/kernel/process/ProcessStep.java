package org.jianhui.kernel.process;

import org.jianhui.kernel.event.DomainEvent;

/** One step of a running procedure, recorded in the transaction that took it. The permitted records are its vocabulary. */
public interface ProcessStep extends DomainEvent {}

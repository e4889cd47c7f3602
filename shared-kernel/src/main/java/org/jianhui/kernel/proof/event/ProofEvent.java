package org.jianhui.kernel.proof.event;

import org.jianhui.kernel.event.DomainEvent;

/** The events about the log itself. */
public sealed interface ProofEvent extends DomainEvent permits LogAudited, StateCompared, BundleMade {}

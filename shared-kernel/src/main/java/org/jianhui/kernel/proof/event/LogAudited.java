package org.jianhui.kernel.proof.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.proof.Audited;

/** The log was recomputed from its events and compared with what was signed. */
@EventName("proof.log-audited")
public record LogAudited(Audited audited) implements ProofEvent {}

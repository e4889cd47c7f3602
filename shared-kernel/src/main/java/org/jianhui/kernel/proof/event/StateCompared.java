package org.jianhui.kernel.proof.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.proof.Compared;

/** Views and procedures were made anew from the log and compared with what stands; part of the audit. */
@EventName("proof.state-compared")
public record StateCompared(Compared compared) implements ProofEvent {}

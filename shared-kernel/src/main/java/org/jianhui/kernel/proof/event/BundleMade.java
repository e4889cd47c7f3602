package org.jianhui.kernel.proof.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.proof.Bundle;

/** A proof bundle was made and is about to be handed out; who had it made is in the act. */
@EventName("proof.bundle-made")
public record BundleMade(Bundle bundle) implements ProofEvent {}

package org.jianhui.kernel.proof.cosigner.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.UnionId;

/** The events about who countersigns. */
public sealed interface CosignerEvent extends DomainEvent permits CosignerRegistered, CheckpointCosigned {

    UnionId union();
}

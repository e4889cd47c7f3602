package org.jianhui.kernel.proof.cosigner.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** From now on the union countersigns with this key; what it signed before stays what it was. */
@EventName("proof.cosigner-registered")
public record CosignerRegistered(
        UnionId union, String key, @Nullable String reason) implements CosignerEvent {}

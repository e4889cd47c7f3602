package org.jianhui.kernel.proof.cosigner.event;

import java.time.Instant;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

/**
 * The union countersigned the checkpoint over the first so many events.
 *
 * @param signature the line of the note
 * @param key by which it is checked
 * @param seen when the union says it saw the checkpoint, by the clock of its own machine
 */
@EventName("proof.checkpoint-cosigned")
public record CheckpointCosigned(UnionId union, long size, String signature, String key, Instant seen)
        implements CosignerEvent {}

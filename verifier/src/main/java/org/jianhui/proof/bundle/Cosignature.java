package org.jianhui.proof.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another's statement that he saw the checkpoint and that it went on from what he had seen.
 *
 * @param size of the checkpoint under which it stands
 * @param name as the key says it, or as the signature says it where no key is known
 * @param at to the second; null where the key is not known, so that nothing is proved
 * @param brought whether who checks brought the key himself
 */
public record Cosignature(long size, String name, @Nullable Instant at, boolean brought) {}

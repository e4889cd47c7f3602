package org.jianhui.kernel.act;

import java.time.Duration;

/**
 * Work that nobody orders and no person's act waits for: forgetting what has had its time, finishing what an act began for
 * very many. All nodes have it, one at a time does it, in small batches.
 */
public interface Chore {

    /** By what name the nodes agree who does it. */
    String name();

    /** How long it rests when there was no more to do, by the machine's clock. */
    default Duration pause() {
        return Duration.ofHours(1);
    }

    /** Does one batch in the running transaction; whether there may be more. */
    boolean doBatch();
}

package org.jianhui.kernel.act;

/**
 * Tidying that nobody orders and no case depends on: forgetting what has had its time. All nodes have it, one at a time does
 * it, in small batches, so that no person's act ever waits for it.
 */
public interface Chore {

    /** By what name the nodes agree who does it. */
    String name();

    /** Does one batch in the running transaction; whether there may be more. */
    boolean doBatch();
}

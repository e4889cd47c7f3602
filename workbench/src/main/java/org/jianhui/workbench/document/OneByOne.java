package org.jianhui.workbench.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jianhui.workbench.api.Busy;

/** Lays out one large file at a time, because each may take as much memory as the bounds allow; who waits too long is told so. */
public final class OneByOne {

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turn = new Semaphore(1, true);

    /** @throws Busy if the turn does not come within {@value #PATIENCE_SECONDS} seconds */
    public <T> T make(Supplier<T> work) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}

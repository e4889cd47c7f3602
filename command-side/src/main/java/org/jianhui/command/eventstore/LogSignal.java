package org.jianhui.command.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the readers of this node that this node has committed something. */
public final class LogSignal {

    private final List<Runnable> readers = new CopyOnWriteArrayList<>();

    /** @param reader is run after each commit by the committing thread: it must return at once */
    public void onCommit(Runnable reader) {
        readers.add(reader);
    }

    void committed() {
        readers.forEach(Runnable::run);
    }
}

package org.jianhui.workbench.sample;

import org.jspecify.annotations.Nullable;

/** How far the sample is, for health, information and the pages' notice. */
public final class SampleProgress {

    private volatile State state = new State(0, 0, null, 0, 0, null);

    /** A step tells how many of its own parts are done. */
    public synchronized void done(int parts, int of) {
        state = new State(state.loaded, state.steps, state.running, parts, of, state.failure);
    }

    public State state() {
        return state;
    }

    synchronized void begin(int loaded, int steps, @Nullable String running) {
        state = new State(loaded, steps, running, 0, 0, null);
    }

    synchronized void failed(String why) {
        state = new State(state.loaded, state.steps, state.running, state.parts, state.of, why);
    }

    /**
     * @param loaded steps that are complete, of {@code steps}
     * @param running name of the step that is running
     * @param parts what the running step has done, of {@code of}
     * @param failure why the running step failed last; it is tried again
     */
    public record State(
            int loaded,
            int steps,
            @Nullable String running,
            int parts,
            int of,
            @Nullable String failure) {

        public boolean complete() {
            return loaded == steps && running == null;
        }
    }
}

package org.jianhui.benchmark;

/** One of those measured side by side: does the same work once, in a transaction of its own. */
record Contender(String name, Work work) {

    @FunctionalInterface
    interface Work {
        void once() throws Exception;
    }
}

package org.jianhui.command.membership;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Two who act in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of them was answered, in their order. */
    static List<String> answers(Supplier<String> one, Supplier<String> two) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> racing = List.of(one, two).stream()
                    .map(acting -> threads.submit(() -> {
                        together.await();
                        return acting.get();
                    }))
                    .toList();
            return List.of(racing.get(0).get(), racing.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}

package org.jianhui.benchmark;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A case of a hundred events as of a moment in the midst of it, in a small store and in one a hundred times its size. */
class AsOfBenchmark {

    private static final int SMALL = 100_000;
    private static final int LARGE = Integer.getInteger("benchmark.events", 10_000_000);

    @Test
    void as_of_does_not_ask_how_large_the_log_is() throws Exception {
        try (LongCase small = new LongCase(SMALL);
                LongCase large = new LongCase(LARGE)) {
            new SideBySide(
                            "A case of " + LongCase.EVENTS + " events as of its middle",
                            small.server(),
                            new Contender("among %,d events".formatted(SMALL), small::asOfItsMiddle),
                            new Contender("among %,d events".formatted(LARGE), large::asOfItsMiddle))
                    .run(Path.of("results/as-of.csv"));
        }
    }
}

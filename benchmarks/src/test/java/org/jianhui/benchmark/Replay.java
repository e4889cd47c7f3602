package org.jianhui.benchmark;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
import org.jianhui.kernel.act.LogPlace;
import org.jianhui.kernel.act.SeenAt;
import org.springframework.context.ApplicationContext;

/** A view emptied, and read again from the first event on by its own processor. */
final class Replay {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final StreamingEventProcessor processor;

    Replay(ApplicationContext context, String projection) {
        this.processor = context.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow();
    }

    void empty() {
        processor.shutDown();
        processor.resetTokens();
    }

    void to(SeenAt end) {
        processor.start();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> hasCome(end));
    }

    private boolean hasCome(SeenAt end) {
        return processor.processingStatus().values().stream()
                .map(status -> status.getTrackingToken())
                .anyMatch(token -> token != null
                        && WrappedToken.unwrapLowerBound(token) instanceof LogPlace place
                        && place.seenAt().compareTo(end) >= 0);
    }
}

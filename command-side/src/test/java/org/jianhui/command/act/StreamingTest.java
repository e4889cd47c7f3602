package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.LogPlace;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** Axon's pooled streaming processor on our store: woken after the commit, restarted, replayed, split and merged. */
class StreamingTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, Wiring.class);
    private static final Amounts AMOUNTS = NODE.bean(Amounts.class);

    private final String id = TallyNode.newId();

    @ProcessingGroup("view-amounts")
    static class Amounts {
        final List<Integer> read = new CopyOnWriteArrayList<>();
        volatile SeenAt seenAt = SeenAt.START;

        @EventHandler
        void on(TallyEvent.Added event, TrackingToken token) {
            read.add(event.amount());
            seenAt = ((LogPlace) token).seenAt();
        }

        @ResetHandler
        void reset() {
            read.clear();
        }
    }

    static class Wiring {
        @Bean
        Amounts amounts() {
            return new Amounts();
        }

        @Bean
        ConfigurerModule streaming(Amounts amounts) {
            return configurer -> configurer
                    .eventProcessing()
                    .registerEventHandler(configuration -> amounts)
                    .registerPooledStreamingEventProcessor(
                            "view-amounts",
                            Configuration::eventStore,
                            (configuration, builder) -> builder.initialSegmentCount(1)
                                    .initialToken(StreamableMessageSource::createTailToken)
                                    .batchSize(200)
                                    .tokenClaimInterval(200));
        }
    }

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void a_reader_is_woken_by_the_commit_and_reaches_what_the_act_answered() {
        NODE.perform(new Open(id));
        NODE.perform(new Add(id, 0));
        List<Long> millis = new ArrayList<>();
        for (int n = 1; n <= 20; n++) {
            Outcome outcome = NODE.perform(new Add(id, n));
            long committed = System.nanoTime();
            until(() -> AMOUNTS.seenAt.compareTo(outcome.seenAt()) >= 0);
            millis.add((System.nanoTime() - committed) / 1_000_000);
        }
        Collections.sort(millis);
        assertThat(millis.get(10)).as("median of %s", millis).isLessThan(150);
    }

    @Test
    void a_processor_is_reset_split_and_merged_with_its_tokens_in_the_database() {
        NODE.perform(new Open(id), new Add(id, 1001), new Add(id, 1002), new Add(id, 1003));
        until(() -> AMOUNTS.read.contains(1003));

        StreamingEventProcessor processor = processor();
        processor.shutDown();
        processor.resetTokens(StreamableMessageSource::createTailToken);
        assertThat(AMOUNTS.read).isEmpty();
        assertThat(storedTokens()).allSatisfy(token -> assertThat(token).contains("\"k\":\"log\""));
        processor.start();
        until(() -> AMOUNTS.read.contains(1003));

        assertThat(processor.splitSegment(0).join()).isTrue();
        until(() -> processor().processingStatus().size() == 2);
        assertThat(storedTokens()).hasSize(2);
        assertThat(processor.mergeSegment(0).join()).isTrue();
        until(() -> processor().processingStatus().size() == 1);

        NODE.perform(new Add(id, 1004));
        until(() -> AMOUNTS.read.contains(1004));
        assertThat(AMOUNTS.read.stream().filter(amount -> amount > 1000)).containsExactly(1001, 1002, 1003, 1004);
    }

    private static StreamingEventProcessor processor() {
        return NODE.bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor("view-amounts", StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static List<String> storedTokens() {
        return DATABASE.sql()
                .sql("SELECT token FROM desk.token_entry WHERE processor_name = 'view-amounts' AND token IS NOT NULL")
                .query(String.class)
                .list();
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}

package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    private static final LogToken EARLY = new LogToken(1, 700, 10);
    private static final LogToken LATE = new LogToken(1, 900, 5);

    private final TokenSerializer serializer = new TokenSerializer();

    static List<TrackingToken> tokens() {
        return List.of(
                EARLY,
                ReplayToken.createReplayToken(LATE, EARLY),
                new MergedTrackingToken(EARLY, LATE),
                new MergedTrackingToken(ReplayToken.createReplayToken(LATE, EARLY), EARLY),
                new ConfigToken(java.util.Map.of("id", "one")));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void tokens_of_every_kind_come_back_as_they_were(TrackingToken token) {
        SerializedObject<String> stored = serializer.serialize(token, String.class);
        assertThat(stored.getType().getName()).doesNotContain(".");
        assertThat(stored.getData()).doesNotContain("axonframework", "jianhui");
        assertThat(serializer.<String, TrackingToken>deserialize(stored)).isEqualTo(token);
    }

    @Test
    void the_stored_form_is_stable() {
        assertThat(serializer.serialize(EARLY, String.class).getData()).isEqualTo("{\"e\":1,\"t\":700,\"p\":10}");
    }

    @Test
    void a_row_that_names_another_class_is_refused() {
        SerializedObject<String> planted =
                new SimpleSerializedObject<>("{}", String.class, "javax.script.ScriptEngineManager", null);
        assertThatThrownBy(() -> serializer.deserialize(planted)).isInstanceOf(SerializationException.class);
    }

    @Test
    void tokens_are_ordered_by_epoch_then_transaction_then_position() {
        LogToken nextEpoch = new LogToken(2, 3, 1);
        assertThat(LATE.covers(EARLY)).isTrue();
        assertThat(EARLY.covers(LATE)).isFalse();
        assertThat(nextEpoch.covers(LATE)).isTrue();
        assertThat(EARLY.lowerBound(LATE)).isEqualTo(EARLY);
        assertThat(EARLY.upperBound(LATE)).isEqualTo(LATE);
    }

    @Test
    void a_third_of_rollbacks_leaves_a_token_of_constant_size() {
        try (TestDatabase database = TestDatabase.fresh()) {
            EngineFixture log = EngineFixture.ours(database.app());
            for (int n = 0; n < 200; n++) {
                int number = n;
                log.transaction().executeWithoutResult(status -> {
                    log.append("s" + number, 0);
                    log.journal().flush();
                    if (number % 10 < 3) {
                        status.setRollbackOnly();
                    }
                });
            }
            List<? extends TrackedEventMessage<?>> read = log.engine()
                    .readEvents(log.engine().createTailToken(), false)
                    .toList();
            assertThat(read).hasSize(140);
            assertThat(read)
                    .allSatisfy(event -> assertThat(serializer
                                    .serialize(event.trackingToken(), String.class)
                                    .getData()
                                    .length())
                            .isLessThan(40));
        }
    }
}

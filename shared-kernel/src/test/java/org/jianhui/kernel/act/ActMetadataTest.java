package org.jianhui.kernel.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.junit.jupiter.api.Test;

class ActMetadataTest {

    private static final Instant ACTED = Instant.parse("2026-11-20T09:00:00.000001Z");
    private static final Instant RECEIVED = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void an_act_with_everything_comes_back_as_it_was() {
        Act act = new Act(
                RequestId.random(),
                Actor.of(AccountId.random(), PersonId.random()),
                UnionId.random(),
                PostId.random(),
                ACTED,
                RECEIVED,
                "request-before",
                "the paper came by post",
                true);
        assertThat(ActMetadata.read(ActMetadata.of(act))).isEqualTo(act);
    }

    @Test
    void an_act_of_a_timer_comes_back_as_it_was_and_correlates_with_its_cause() {
        Act act =
                new Act(RequestId.random(), Actor.TIMER, null, null, RECEIVED, RECEIVED, "request-before", null, false);
        Map<String, String> metadata = ActMetadata.of(act);
        assertThat(ActMetadata.read(metadata)).isEqualTo(act);
        assertThat(metadata)
                .containsEntry(ActMetadata.CORRELATION, "request-before")
                .doesNotContainKeys(ActMetadata.PERSON, ActMetadata.SIMULATED);
    }

    @Test
    void metadata_without_an_act_is_refused() {
        assertThatThrownBy(() -> ActMetadata.read(Map.of("account", "account-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

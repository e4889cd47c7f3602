package org.jianhui.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.ActClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ActingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    /** The first moment of the third day before. */
    private static final Instant FIRST_FREE = Instant.parse("2026-11-20T00:00:00+08:00");

    private final Acting acting = new Acting(clock(), RuleBook.shipped());
    private final Actor actor = Actor.of(AccountId.random(), PersonId.random());

    @Test
    void an_act_without_details_happens_now() {
        Act act = acting.act(actor, RequestId.random(), null);

        assertThat(act.actedOn()).isEqualTo(NOW);
        assertThat(act.receivedAt()).isEqualTo(NOW);
        assertThat(act.simulated()).isTrue();
    }

    @Test
    @Covers("ACT-1")
    void now_is_not_the_future() {
        assertThat(acted(NOW, null).actedOn()).isEqualTo(NOW);
    }

    @Test
    @Covers("ACT-1")
    void refuses_an_act_of_the_next_millisecond() {
        assertThat(refused(NOW.plusMillis(1), null)).isEqualTo("ACT-1 ACTED_IN_FUTURE");
    }

    @Test
    @Covers("R-12")
    void three_days_back_needs_no_reason() {
        assertThat(acted(FIRST_FREE, null).backdatedBecause()).isNull();
    }

    @Test
    @Covers("R-12")
    void refuses_more_than_three_days_back_without_a_reason() {
        Instant tooFar = FIRST_FREE.minusMillis(1);

        assertThat(refused(tooFar, null)).isEqualTo("R-12 BACKDATED_WITHOUT_REASON");
        assertThat(refused(tooFar, "  ")).isEqualTo("R-12 BACKDATED_WITHOUT_REASON");
    }

    @Test
    @Covers("R-12")
    void more_than_three_days_back_is_entered_with_its_reason() {
        assertThat(acted(NOW.minus(Duration.ofDays(9)), " 停电，照片为证 ").backdatedBecause())
                .isEqualTo("停电，照片为证");
    }

    private Act acted(Instant on, @Nullable String because) {
        return acting.act(actor, RequestId.random(), new ActDetails(on, because, null, null));
    }

    private String refused(Instant on, @Nullable String because) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, () -> acted(on, because));
        return refusal.first().id() + " " + refusal.first().code();
    }

    private static org.springframework.beans.factory.ObjectProvider<ActClock> clock() {
        ActClock fixed = new ActClock() {

            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public boolean simulated() {
                return true;
            }
        };
        return new StaticListableBeanFactory(java.util.Map.of("clock", fixed)).getBeanProvider(ActClock.class);
    }
}

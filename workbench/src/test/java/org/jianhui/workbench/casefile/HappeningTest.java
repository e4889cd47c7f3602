package org.jianhui.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.inspection.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What had happened, and was not recorded yet. */
class HappeningTest {

    /** 00:30 of 21 June in Shanghai. */
    private static final Instant MOMENT = Instant.parse("2022-06-20T16:30:00Z");

    @Test
    void is_told_by_the_instant_of_the_act() {
        assertThat(Happening.isBefore(row(MOMENT.minusSeconds(1)), MOMENT)).isTrue();
        assertThat(Happening.isBefore(row(MOMENT), MOMENT)).isFalse();
        assertThat(Happening.isBefore(row(null), MOMENT)).isFalse();
    }

    @Test
    void is_told_by_a_day_before_the_moments_day_in_shanghai() {
        assertThat(Happening.isBefore(row(null, Fact.of("receivedOn", "2022-06-20")), MOMENT))
                .isTrue();
        assertThat(Happening.isBefore(row(null, Fact.of("receivedOn", "2022-06-21")), MOMENT))
                .isFalse();
        assertThat(Happening.isBefore(row(null, Fact.of("openedOn", null)), MOMENT))
                .isFalse();
    }

    @Test
    void is_not_told_by_a_day_that_was_to_come() {
        assertThat(Happening.isBefore(row(null, Fact.of("replyDueOn", "2022-06-19")), MOMENT))
                .isFalse();
    }

    @Test
    void a_last_day_is_past_where_somebody_left_and_to_come_where_a_notice_hangs() {
        Fact lastDay = Fact.of("lastDay", "2022-06-01");
        assertThat(Happening.isBefore(line("term.office-left", lastDay), MOMENT))
                .isTrue();
        assertThat(Happening.isBefore(line("election.notice-posted", lastDay), MOMENT))
                .isFalse();
    }

    private static TimelineRow line(String type, Fact... facts) {
        return new TimelineRow(
                SeenAt.START,
                TimelineRow.Kind.ACT,
                type,
                List.of(facts),
                MOMENT,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                0);
    }

    private static TimelineRow row(@Nullable Instant actedOn, Fact... facts) {
        return new TimelineRow(
                SeenAt.START,
                TimelineRow.Kind.ACT,
                "election.objection-recorded",
                List.of(facts),
                MOMENT.plusSeconds(86_400),
                actedOn,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                0);
    }
}

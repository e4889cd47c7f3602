package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.inspection.TimelineRow.Kind;
import org.junit.jupiter.api.Test;

/** The moments of a case: what one act brought about is one of them, and the procedure's own steps are none. */
class CaseMomentsTest {

    private static final Instant OPENED = Instant.parse("2026-11-26T01:00:00Z");
    private static final Instant POSTED = OPENED.plusSeconds(60);
    private static final Instant CLEARED = OPENED.plusSeconds(120);

    private final List<TimelineRow> timeline = List.of(
            row(Kind.ACT, "opened", OPENED),
            row(Kind.PROCEDURE, "task-created", OPENED),
            row(Kind.PAPER, "paper-sent", POSTED),
            row(Kind.ACT, "notice-posted", POSTED),
            row(Kind.PROCEDURE, "timer-fired", CLEARED),
            row(Kind.ACT, "meeting-cleared", CLEARED));

    @Test
    void what_is_recorded_at_once_is_one_moment() {
        CaseMoments now = CaseMoments.of(timeline, null);
        assertThat(now.all()).extracting(CaseMoments.Moment::at).containsExactly(OPENED, POSTED, CLEARED);
        assertThat(now.all().get(1).rows())
                .extracting(TimelineRow::type)
                .containsExactly("paper-sent", "notice-posted");
        assertThat(now.shown()).isEqualTo(2);
        assertThat(now.later()).isNull();
        assertThat(now.isNextNow()).isFalse();
        assertThat(now.earlier()).isEqualTo(now.all().get(1));
    }

    @Test
    void in_the_past_the_last_one_known_then_is_shown() {
        CaseMoments atFirst = CaseMoments.of(timeline, OPENED);
        assertThat(atFirst.current()).isEqualTo(atFirst.all().get(0));
        assertThat(atFirst.earlier()).isNull();
        assertThat(atFirst.later()).isEqualTo(atFirst.all().get(1));
        CaseMoments before = CaseMoments.of(timeline, CLEARED.minusMillis(1));
        assertThat(before.current()).isEqualTo(before.all().get(1));
        assertThat(before.isNextNow()).isTrue();
    }

    @Test
    void before_the_first_none_is_shown() {
        CaseMoments none = CaseMoments.of(timeline, OPENED.minusSeconds(1));
        assertThat(none.current()).isNull();
        assertThat(none.earlier()).isNull();
        assertThat(none.later()).isEqualTo(none.all().get(0));
    }

    private static TimelineRow row(Kind kind, String type, Instant at) {
        return new TimelineRow(
                SeenAt.START, kind, type, List.of(), at, null, null, null, null, null, null, List.of(), List.of(), 0);
    }
}

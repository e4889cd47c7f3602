package org.jianhui.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class SamplePartsTest {

    private final List<String> log = new ArrayList<>();
    private final SampleProgress progress = new SampleProgress();

    @Test
    void leaves_out_what_is_refused_and_loads_the_rest() {
        new SampleParts()
                .with("first", () -> log.add("first"))
                .with("of an unknown year", () -> WorkingCalendar.shipped().day(LocalDate.of(2031, 1, 1)))
                .with("without authority", () -> {
                    throw new Forbidden(new RoleIsHeld(false), "not you");
                })
                .with("last", () -> log.add("last"))
                .load(progress);
        assertThat(log).containsExactly("first", "last");
        assertThat(progress.state().of()).isEqualTo(4);
    }

    @Test
    void lets_the_step_fail_for_any_other_reason() {
        SampleParts parts = new SampleParts()
                .with("broken", () -> {
                    throw new IllegalStateException("no database");
                })
                .with("after it", () -> log.add("after it"));
        assertThatThrownBy(() -> parts.load(progress)).hasMessage("no database");
        assertThat(log).isEmpty();
    }
}

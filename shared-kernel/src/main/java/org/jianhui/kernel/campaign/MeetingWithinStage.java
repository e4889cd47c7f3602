package org.jianhui.kernel.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * The meeting can, by the notice's arithmetic, still be held before the stage ends (G-10, I-32). Only a warning by default: a
 * stage window never voids a lawful notice.
 */
public record MeetingWithinStage(LocalDate earliestMeeting, LocalDate stageEnd) implements Rule {

    @Override
    public String id() {
        return "G-10";
    }

    @Override
    public String code() {
        return "STAGE_LATE";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)");
    }

    @Override
    public boolean isViolated() {
        return earliestMeeting.isAfter(stageEnd);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("earliestMeeting", earliestMeeting), Fact.of("stageEnd", stageEnd));
    }
}

package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A day already past cannot be fixed for the meeting. */
public record MeetingNotInThePast(LocalDate meetingOn, LocalDate today) implements Rule {

    @Override
    public String id() {
        return "E-02";
    }

    @Override
    public String code() {
        return "MEETING_IN_THE_PAST";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(2)");
    }

    @Override
    public boolean isViolated() {
        return meetingOn.isBefore(today);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("meetingOn", meetingOn), Fact.of("today", today));
    }

    @Override
    public String field() {
        return "meetingOn";
    }
}

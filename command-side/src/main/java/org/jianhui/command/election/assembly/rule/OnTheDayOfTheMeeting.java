package org.jianhui.command.election.assembly.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Signing in and voting happen on the day of the meeting. */
public record OnTheDayOfTheMeeting(LocalDate actedOn, LocalDate meetingOn) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "NOT_THE_MEETING_DAY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !actedOn.equals(meetingOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actedOn", actedOn), Fact.of("meetingOn", meetingOn));
    }
}

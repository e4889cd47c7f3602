package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The day of the meeting is fixed only after an approving reply to its request. */
public record MeetingApproved(@Nullable LocalDate approvedOn) implements Rule {

    @Override
    public String id() {
        return "E-02";
    }

    @Override
    public String code() {
        return "MEETING_NOT_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(2)");
    }

    @Override
    public boolean isViolated() {
        return approvedOn == null;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("approvedOn", approvedOn));
    }

    @Override
    public String field() {
        return "meetingOn";
    }
}

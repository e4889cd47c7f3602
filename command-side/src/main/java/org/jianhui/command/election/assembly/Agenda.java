package org.jianhui.command.election.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.assembly.Meeting.Phase;
import org.jianhui.kernel.act.rule.CaseStillOpen;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.election.assembly.AssemblyForm;

/** The strict order of a meeting: what is missing before a step, and whether the step is still due. */
record Agenda(Meeting meeting) {

    CaseStillOpen stillOpen() {
        boolean over = meeting.phase() == Phase.CONCLUDED || meeting.phase() == Phase.ENDED;
        return new CaseStillOpen(over, over ? meeting.phase().name() : "");
    }

    StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, meeting.phase().name(), due);
    }

    /** Due as long as nothing has been established on the day itself. */
    StepIsDue dueBefore(String step) {
        return due(step, meeting.phase() == Phase.PREPARING);
    }

    NothingSkipped delegatesFor(String step) {
        return new NothingSkipped(step, missingDelegates());
    }

    NothingSkipped notifiedFor(String step) {
        return new NothingSkipped(step, missingUpTo(1));
    }

    NothingSkipped rulesFor(String step) {
        return new NothingSkipped(step, missingUpTo(2));
    }

    NothingSkipped tellersFor(String step) {
        return new NothingSkipped(step, missingUpTo(3));
    }

    NothingSkipped rollFor(String step) {
        return new NothingSkipped(step, missingUpTo(4));
    }

    private List<String> missingUpTo(int steps) {
        List<String> missing = missingDelegates();
        if (meeting.notified() == null) {
            missing.add("NOTIFICATION");
        }
        if (steps > 1 && meeting.rules() == null) {
            missing.add("ELECTION_RULES");
        }
        if (steps > 2 && !meeting.tellersAppointed()) {
            missing.add("TELLERS");
        }
        if (steps > 3 && meeting.roll() == null) {
            missing.add("ROLL");
        }
        return missing;
    }

    private List<String> missingDelegates() {
        List<String> missing = new ArrayList<>();
        if (meeting.convened().form() == AssemblyForm.CONGRESS && meeting.accepted() == null) {
            missing.add("CREDENTIALS");
        }
        return missing;
    }
}

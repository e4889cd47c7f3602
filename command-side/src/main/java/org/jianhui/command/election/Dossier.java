package org.jianhui.command.election;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.Phase.Cleared;
import org.jianhui.command.election.Phase.Ended;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Phase.Preparing;
import org.jianhui.command.election.Phase.UnderReview;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.CaseStillOpen;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.document.PaperKind;

/** All that is known of a case, for the steps that decide on it; and the strict order in which they come (E-11). */
record Dossier(Terms terms, Papers papers, Slate slate, Objections objections, Progress progress) {

    Phase phase() {
        return progress.phase();
    }

    CaseStillOpen stillOpen() {
        return new CaseStillOpen(
                phase() instanceof Ended,
                phase() instanceof Ended ended ? ended.cause().name() : "");
    }

    /** Whether the day of a cleared meeting is over: from then on nothing of this case is changed any more. */
    boolean isMeetingOver(Act act) {
        return phase() instanceof Cleared cleared && act.receivedOnDate().isAfter(cleared.meetingOn());
    }

    StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, phase().label(), due);
    }

    /** What is missing before the lists may go up. */
    NothingSkipped preparedFor(String step) {
        return new NothingSkipped(step, missingPapers());
    }

    /** What is missing before a notice may be posted. */
    NothingSkipped reviewedFor(String step) {
        List<String> missing = missingPapers();
        if (phase() instanceof Preparing) {
            missing.add(PaperKind.CANDIDATE_REQUEST.name());
        }
        if (phase() instanceof Preparing || phase() instanceof UnderReview) {
            missing.add(PaperKind.CANDIDATE_REPLY.name());
        }
        return new NothingSkipped(step, missing);
    }

    /** What is missing before anything that needs a hanging notice. */
    NothingSkipped noticedFor(String step) {
        List<String> missing = new ArrayList<>(reviewedFor(step).missing());
        if (!(phase() instanceof Posted)) {
            missing.add("NOTICE");
        }
        return new NothingSkipped(step, missing);
    }

    private List<String> missingPapers() {
        List<String> missing = new ArrayList<>();
        if (papers.of(PaperKind.FOUNDING_APPLICATION).findAny().isEmpty()) {
            missing.add(PaperKind.FOUNDING_APPLICATION.name());
        }
        if (papers.approvedOn(PaperKind.FOUNDING_REPLY) == null) {
            missing.add(PaperKind.FOUNDING_REPLY.name());
        }
        if (papers.groupSince() == null) {
            missing.add(PaperKind.GROUP_NOTICE.name());
        }
        return missing;
    }
}

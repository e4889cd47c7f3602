package org.jianhui.command.election;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.Phase.AfterMeeting;
import org.jianhui.command.election.Phase.Cleared;
import org.jianhui.command.election.Phase.Ended;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.Phase.Preparing;
import org.jianhui.command.election.Phase.UnderReview;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.BackdatingExplained;
import org.jianhui.kernel.act.rule.CaseStillOpen;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.document.rule.RecordedIsNotSigned;
import org.jianhui.kernel.document.rule.ReplyAnswersARequest;
import org.jianhui.kernel.document.rule.ReplyNotBeforeRequest;
import org.jianhui.kernel.rule.Rule;

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

    boolean isMeetingHeld() {
        return phase() instanceof AfterMeeting;
    }

    /** Whether the meeting was held, or its day is over: from then on nothing that led to it is changed any more. */
    boolean isMeetingOver(Act act) {
        return isMeetingHeld()
                || phase() instanceof Ended ended && ended.meeting() != null
                || phase() instanceof Cleared cleared && act.receivedOnDate().isAfter(cleared.meetingOn());
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

    /** What is missing before a meeting can have been held. */
    NothingSkipped clearedFor(String step) {
        List<String> missing = new ArrayList<>(noticedFor(step).missing());
        if (missing.isEmpty() && !(phase() instanceof Cleared || isMeetingHeld())) {
            missing.add("CLEARANCE");
        }
        return new NothingSkipped(step, missing);
    }

    /** What is missing before the result can be reported or replied to. */
    NothingSkipped heldFor(String step) {
        List<String> missing = new ArrayList<>(clearedFor(step).missing());
        if (!isMeetingHeld()) {
            missing.add("MEETING");
        }
        return new NothingSkipped(step, missing);
    }

    /** What must hold of a superior's reply, whatever it answers. */
    List<Rule> replyRules(PaperKind kind, ReplyPaper reply, OpenRequest open, ReplySource source, Act act) {
        RequestPaper request = open.paper();
        return List.of(
                new ReplyAnswersARequest(kind, reply.answers(), request.paper().equals(reply.answers())),
                new RecordedIsNotSigned(reply.source(), source, reply.scan() != null),
                new ReplyNotBeforeRequest(reply.dated(), request.dated()),
                new NotInTheFuture("dated", reply.dated(), act.receivedOnDate()),
                new PaperNumbered(reply.number(), papers.replyNumberTaken(reply.number(), reply.paper())));
    }

    /** A reply signed here is not dated back without a reason. */
    BackdatingExplained explained(ReplyPaper reply, Act act, ElectionLaw law) {
        return new Dates(act, law.backdating(terms.edition()).freeDays()).explained("dated", reply.dated());
    }

    /** Before a later election nothing of the founding is missing. */
    private List<String> missingPapers() {
        List<String> missing = new ArrayList<>();
        if (terms.isLater()) {
            return missing;
        }
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

package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.Phase.Posted;
import org.jianhui.command.election.rule.MeetingApproved;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.rule.PapersInOrder;
import org.jianhui.kernel.document.rule.ReplyNotBeforeRequest;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.founding.rule.FoundingApprovedFirst;
import org.jianhui.kernel.rule.Rule;

/** What rests on a paper must still hold after the paper was corrected. */
final class PaperDependents {

    private PaperDependents() {}

    static List<Rule> of(Dossier dossier, HistoricPaper corrected) {
        Papers papers = dossier.papers();
        List<Rule> rules = new ArrayList<>();
        papers.replyTo(corrected.paper())
                .ifPresent(reply -> rules.add(new ReplyNotBeforeRequest(reply.dated(), corrected.dated())));
        LocalDate group = papers.groupSince();
        if (corrected.kind() == PaperKind.FOUNDING_REPLY && group != null) {
            LocalDate approved = corrected.outcome() == ReplyOutcome.APPROVED ? corrected.dated() : null;
            rules.add(new FoundingApprovedFirst(group, approved));
        }
        if (corrected.kind() == PaperKind.GROUP_NOTICE) {
            papers.of(PaperKind.MEETING_REQUEST)
                    .forEach(request -> rules.add(new PapersInOrder(
                            request.kind(), request.dated(), PaperKind.GROUP_NOTICE.name(), corrected.dated())));
        }
        boolean fixed = dossier.phase() instanceof Posted posted && posted.meetingOn() != null;
        if (corrected.kind() == PaperKind.MEETING_REPLY && fixed) {
            rules.add(new MeetingApproved(corrected.outcome() == ReplyOutcome.APPROVED ? corrected.dated() : null));
        }
        return rules;
    }
}

package org.jianhui.command.election;

import java.util.List;
import java.util.function.Predicate;
import org.jianhui.command.election.rule.NoMeetingInSession;
import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.campaign.StageParameters;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.document.rule.ProofOnRecord;
import org.jianhui.kernel.election.ballot.BallotMarks;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.election.parameter.ObjectionParameters;
import org.jianhui.kernel.election.parameter.PreparationParameters;
import org.jianhui.kernel.election.parameter.TermParameters;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.CommitteesOnRecord;

/**
 * What an election is judged by.
 *
 * @param calendars the working calendar; reading the current one holds off an import until the commit
 * @param openCases whether a union has an open case
 * @param superiors who stands above whom
 * @param moved the replies that moved a level up before the case was opened
 * @param rolls the members on record of each union
 * @param committees whether a union has or had a committee
 * @param proofs whether a file was handed in
 * @param meetings whether the meeting of a case is voting
 */
record ElectionLaw(
        RuleBook book,
        CalendarBook calendars,
        Predicate<UnionId> openCases,
        Superiors superiors,
        MovedReplies moved,
        UnionRolls rolls,
        CommitteesOnRecord committees,
        ProofsOnRecord proofs,
        OpenMeetings meetings) {

    NoMeetingInSession noMeetingInSession(String step, ElectionId election) {
        return new NoMeetingInSession(step, meetings.isOpen(election));
    }

    NoticeParameters notice(String edition) {
        return book.edition(edition).parameters(NoticeParameters.class);
    }

    ReplyParameters reply(String edition) {
        return book.edition(edition).parameters(ReplyParameters.class);
    }

    ObjectionParameters objections(String edition) {
        return book.edition(edition).parameters(ObjectionParameters.class);
    }

    PreparationParameters preparation(String edition) {
        return book.edition(edition).parameters(PreparationParameters.class);
    }

    BallotMarks marks(String edition) {
        return book.edition(edition).parameters(BallotParameters.class).marks();
    }

    StageParameters stage(String edition) {
        return book.edition(edition).parameters(StageParameters.class);
    }

    BackdatingParameters backdating(String edition) {
        return book.edition(edition).parameters(BackdatingParameters.class);
    }

    TermParameters term(String edition) {
        return book.edition(edition).parameters(TermParameters.class);
    }

    ProofOnRecord onRecord(ReplyPaper reply) {
        return onRecord(reply.scan() == null ? List.of() : List.of(reply.scan()));
    }

    ProofOnRecord onRecord(List<AttachmentId> attachments) {
        return proofs.rule(attachments);
    }
}

package org.jianhui.kernel.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a committee's term. Days are in Asia/Shanghai, both ends included. */
public sealed interface TermCommand extends Command {

    TermId term();

    @Override
    default String aggregateId() {
        return term().value();
    }

    /**
     * The result of an election is approved: the elected take office (E-10).
     *
     * @param upperUnion who approves what the committee asks for
     * @param countyUnion the next level, for late and conflicted replies
     * @param approval the superior's reply to the result
     * @param approvedOn first day of the offices
     * @param lastDay last day of the term, as the approval decided it
     * @param offices everybody elected
     * @param edition the rule-book edition of the election; the term keeps it
     * @param first whether the union had no approved committee before: then its preparatory group is dissolved
     */
    record BeginTerm(
            TermId term,
            ElectionId election,
            UnionId union,
            UnionId upperUnion,
            UnionId countyUnion,
            ReplyPaper approval,
            LocalDate approvedOn,
            LocalDate lastDay,
            List<OfficeHolder> offices,
            String edition,
            boolean first)
            implements TermCommand {
        public BeginTerm {
            offices = List.copyOf(offices);
        }
    }

    /**
     * An established union is brought in from its papers: its committee serves already. What the papers do not keep was found there.
     *
     * @param election no case of this system
     * @param later who came after the first day, by a by-election, say
     */
    record ResumeTerm(
            TermId term,
            ElectionId election,
            UnionId union,
            UnionId upperUnion,
            UnionId countyUnion,
            ReplyPaper approval,
            LocalDate firstDay,
            LocalDate lastDay,
            int years,
            List<OfficeHolder> offices,
            List<LaterOfficer> later,
            String edition)
            implements TermCommand {
        public ResumeTerm {
            offices = List.copyOf(offices);
            later = List.copyOf(later);
        }
    }

    /** The term nears its end: the committee is told, three times (工会法16). */
    record WarnOfEnd(TermId term) implements TermCommand {}

    /** The case of the union's next election was opened. */
    record NoteReelection(TermId term, ElectionId election) implements TermCommand {}

    /**
     * The case of the union's next election ended without a committee.
     *
     * @param cause any but that its result is approved
     */
    record NoteReelectionEnded(TermId term, ElectionId election, EndCause cause) implements TermCommand {}

    /** The last day has passed, and nobody has followed: the superior is told. */
    record OverrunTerm(TermId term) implements TermCommand {}

    /**
     * Asks the superior to postpone the re-election, in the union's name.
     *
     * @param until the last day that is asked for
     * @param reason in plain words, without names
     */
    record RequestPostponement(TermId term, RequestPaper request, LocalDate until, String reason)
            implements TermCommand {}

    /**
     * Asks for the meeting of the next election, whose case runs, in the union's name (E-01, E-13); again after a refusal or a return.
     *
     * @param form who is to meet
     */
    record RequestReelectionMeeting(TermId term, RequestPaper request, AssemblyForm form) implements TermCommand {}

    /**
     * Somebody leaves an office of one's own, or by what befell; the committee enters it.
     *
     * @param proof the scanned paper
     */
    record LeaveOffice(
            TermId term, PersonId person, Office office, Departure departure, LocalDate lastDay, AttachmentId proof)
            implements TermCommand {}

    /** Asks the superior to agree that a chair or vice-chair resigns or is transferred (工会法18). */
    record RequestDeparture(
            TermId term, RequestPaper request, PersonId person, Office office, Departure departure, LocalDate lastDay)
            implements TermCommand {}

    /**
     * A recall is asked for (工会法17).
     *
     * @param supporters members who signed; of no account if the committee asks
     * @param members all members on that day
     * @param proof the scanned proposal
     */
    record ProposeRecall(
            TermId term,
            PersonId person,
            Office office,
            RecallBy by,
            int supporters,
            int members,
            LocalDate proposedOn,
            AttachmentId proof)
            implements TermCommand {}

    /** The meeting has voted on the recall (工会法18). */
    record RecordRecallVote(TermId term, PersonId person, Office office, Vote vote) implements TermCommand {}

    /** Somebody of the committee leads it until the chair is filled. */
    record NameActingChair(TermId term, PersonId person, LocalDate since, AttachmentId proof) implements TermCommand {}

    /** Who is next in votes for a plain member's vacant seat does not want it, and the scanned paper says so. */
    record RecordDeclinedSeat(TermId term, PersonId person, Office office, LocalDate declinedOn, AttachmentId proof)
            implements TermCommand {}

    /**
     * Records one round of a by-election, with everybody who stood; another follows if nobody is elected.
     *
     * @param due all who should attend
     * @param present who attended
     * @param minutes the scanned record
     */
    record RecordFillingRound(
            TermId term,
            Office office,
            LocalDate heldOn,
            int due,
            int present,
            List<FillingVote> votes,
            AttachmentId minutes)
            implements TermCommand {
        public RecordFillingRound {
            votes = List.copyOf(votes);
        }
    }

    /**
     * A vacant office was decided on; the superior is asked to approve.
     *
     * @param name sealed under the person's key
     */
    record RequestFilling(
            TermId term, RequestPaper request, PersonId person, Envelope name, Office office, Filling way, Vote vote)
            implements TermCommand {}

    /**
     * The superior's reply to the committee's open request, signed here. Shut to whoever acts for the union (I-37).
     *
     * @param reason why a postponement or a meeting is not approved; null otherwise
     * @param personal why somebody's departure or filling of an office is not approved, sealed under that person's key; null
     *     otherwise
     */
    record ReplyToCommittee(
            TermId term,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason,
            @Nullable Envelope personal) implements TermCommand {

        /** About nobody's office. */
        public ReplyToCommittee(TermId term, ReplyPaper reply, ReplyOutcome outcome, @Nullable String reason) {
            this(term, reply, outcome, reason, null);
        }
    }

    /**
     * The superior's reply to the committee's open request on paper, recorded with its scan: recording is not signing.
     *
     * @param reason as of {@link ReplyToCommittee}
     * @param personal as of {@link ReplyToCommittee}
     */
    record RecordReplyToCommittee(
            TermId term,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason,
            @Nullable Envelope personal) implements TermCommand {

        /** About nobody's office. */
        public RecordReplyToCommittee(TermId term, ReplyPaper reply, ReplyOutcome outcome, @Nullable String reason) {
            this(term, reply, outcome, reason, null);
        }
    }

    /** The reply to a request is overdue; the superior is reminded. */
    record ChaseReply(TermId term, PaperId request) implements TermCommand {}

    /** The reply is still missing after it was chased; the county federation is told. */
    record EscalateReply(TermId term, PaperId request) implements TermCommand {}

    /**
     * Nobody at the superior is free of conflict: the next level replies instead (I-37).
     *
     * @param conflicted the signers found at the superior, all on the union's side
     */
    record MoveReplyToCounty(TermId term, UnionId to, List<PersonId> conflicted, String reason) implements TermCommand {
        public MoveReplyToCounty {
            conflicted = List.copyOf(conflicted);
        }
    }

    /** The next committee has taken office, or the union has ended. */
    record EndTerm(TermId term, TermEnd cause, LocalDate lastDay) implements TermCommand {}
}

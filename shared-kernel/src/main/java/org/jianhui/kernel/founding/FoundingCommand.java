package org.jianhui.kernel.founding;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a founding, in its order (附1-1, 附1-3(1), 附1-4). Names travel only as envelopes. */
public sealed interface FoundingCommand extends Command {

    FoundingId founding();

    @Override
    default String aggregateId() {
        return founding().value();
    }

    /**
     * Files the application; the founding begins (F-02).
     *
     * @param union the union to be founded, by its place in the tree
     * @param upperUnion the one approver of every step (I-37)
     * @param countyUnion the next level, for late and conflicted replies
     */
    record FileApplication(
            FoundingId founding,
            UnionId union,
            UnionId upperUnion,
            UnionId countyUnion,
            RequestPaper request,
            FoundingApplication application)
            implements FoundingCommand {}

    /** Files a returned application anew, under a number of its own. */
    record AmendApplication(FoundingId founding, RequestPaper request, FoundingApplication application)
            implements FoundingCommand {}

    /**
     * Takes the application back, before there is a group.
     *
     * @param reason in plain words, without names
     */
    record WithdrawApplication(FoundingId founding, String reason) implements FoundingCommand {}

    /**
     * The superior's reply to the application, signed here (F-03, R-05). Shut to whoever acts for the group (I-37).
     *
     * @param reply its source is SIGNED_HERE, and it has no scan
     * @param reason in plain words, without names; due unless approved
     */
    record ReplyToApplication(
            FoundingId founding,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason) implements FoundingCommand {}

    /** The superior's reply to the application on paper, recorded with its scan: recording is not signing. */
    record RecordApplicationReply(
            FoundingId founding,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason) implements FoundingCommand {}

    /** Sets the preparatory group up (F-03 to F-05) and opens the election case with the papers so far. */
    record SetUpGroup(
            FoundingId founding, GroupNotice notice, GroupHead head, List<GroupMember> members, ElectionOpening opening)
            implements FoundingCommand {
        public SetUpGroup {
            members = List.copyOf(members);
        }
    }

    /**
     * Changes who is in the group.
     *
     * @param head the new head; null if the head stays
     * @param joined who comes in
     * @param left who goes out
     * @param reason in plain words, without names
     */
    record ChangeGroup(
            FoundingId founding,
            GroupNotice notice,
            @Nullable GroupHead head,
            List<GroupMember> joined,
            List<PersonId> left,
            String reason)
            implements FoundingCommand {
        public ChangeGroup {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    /** Records what the group studied or made known (F-06); no step waits for it. */
    record RecordStudy(FoundingId founding, StudyRecord study) implements FoundingCommand {}

    /** Asks for the first meeting, in the group's name (E-01, E-13, F-07); again after a refusal or a return. */
    record RequestMeeting(FoundingId founding, RequestPaper request, AssemblyForm form) implements FoundingCommand {}

    /** The superior's reply to the meeting request, signed here (E-02, R-05). Shut to whoever acts for the group. */
    record ReplyToMeetingRequest(
            FoundingId founding,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason) implements FoundingCommand {}

    /** The superior's reply to the meeting request on paper, recorded with its scan. */
    record RecordMeetingReply(
            FoundingId founding,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason) implements FoundingCommand {}

    /** The reply to a request is overdue; the superior is reminded. */
    record ChaseReply(FoundingId founding, PaperId request) implements FoundingCommand {}

    /** The reply is still missing after it was chased; the county federation is told. */
    record EscalateReply(FoundingId founding, PaperId request) implements FoundingCommand {}

    /**
     * Nobody at the superior is free of conflict: the next level replies instead (I-37).
     *
     * @param conflicted the signers found at the superior, all acting for the group
     */
    record MoveReplyToCounty(FoundingId founding, UnionId to, List<PersonId> conflicted, String reason)
            implements FoundingCommand {
        public MoveReplyToCounty {
            conflicted = List.copyOf(conflicted);
        }
    }

    /**
     * The superior voided the result of the founding's election (E-10).
     *
     * @param reply number of the reply that voided it
     * @param voidedOn the day that reply is dated
     * @param reason in plain words
     */
    record NoteVoidElection(FoundingId founding, ElectionId election, String reply, LocalDate voidedOn, String reason)
            implements FoundingCommand {}

    /** The union opened an election case: unless it is the founding's already, the founding goes on by it. */
    record NoteNextElection(FoundingId founding, ElectionOpening opening) implements FoundingCommand {}

    /** The election's result is approved: what follows may be done (F-09). */
    record OpenFollowUp(FoundingId founding, String approval, LocalDate approvedOn) implements FoundingCommand {}

    /** Registered with the police (F-10). */
    record RecordPoliceRegistration(FoundingId founding, PoliceRegistration registration) implements FoundingCommand {}

    /** A seal is engraved (F-10). */
    record RecordSeal(FoundingId founding, Seal seal) implements FoundingCommand {}

    /** The legal-person certificate is there (F-11). */
    record RecordCertificate(FoundingId founding, Certificate certificate) implements FoundingCommand {}

    /** The account is open (F-12): the union is founded. */
    record RecordAccount(FoundingId founding, BankAccount account) implements FoundingCommand {}

    /** The group is not set up, and the working day after the due one has passed; whoever founds is reminded (F-03). */
    record RemindGroup(FoundingId founding) implements FoundingCommand {}

    /** What follows the approved result is overdue; the union is reminded. */
    record RemindFollowUp(FoundingId founding, FollowUp step) implements FoundingCommand {}

    /**
     * The preparatory group gives the founding up, and with it the election case.
     *
     * @param reason in plain words, without names
     */
    record AbandonFounding(FoundingId founding, String reason) implements FoundingCommand {}

    /** The election case has ended; so does the founding. */
    record EndWithElection(FoundingId founding, @Nullable String reason) implements FoundingCommand {}
}

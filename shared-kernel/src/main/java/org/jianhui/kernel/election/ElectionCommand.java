package org.jianhui.kernel.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of an election, in the order of the procedure (附1-3). Names travel only as envelopes.
 */
public sealed interface ElectionCommand extends Command
        permits ElectionResultCommand,
                MeetingDateCommand,
                RulingCommand,
                ElectionCommand.OpenElection,
                ElectionCommand.RecordHistoricPaper,
                ElectionCommand.CorrectHistoricPaper,
                ElectionCommand.SubmitCandidateLists,
                ElectionCommand.ReviewCandidates,
                ElectionCommand.RecordCandidateReview,
                ElectionCommand.ChangeCandidateLists,
                ElectionCommand.PostNotice,
                ElectionCommand.InterruptNotice,
                ElectionCommand.RecordObjection,
                ElectionCommand.RuleOnObjection,
                ElectionCommand.ConfirmNoticeCompleted,
                ElectionCommand.FixMeetingDate,
                ElectionCommand.ClearMeeting,
                ElectionCommand.RecalculateNotice,
                ElectionCommand.ChaseReply,
                ElectionCommand.EscalateReply,
                ElectionCommand.MoveReplyToCounty,
                ElectionCommand.AbandonElection,
                ElectionCommand.TakeOverPaper,
                ElectionCommand.EndWithFounding {

    ElectionId election();

    @Override
    default String aggregateId() {
        return election().value();
    }

    /**
     * Opens the case of a union.
     *
     * @param upperUnion the one approver of every step (I-37)
     * @param countyUnion the next level, for late and conflicted replies
     * @param stageEnd last day of the stage by which the meeting should be held (G-10); missing it only warns
     */
    record OpenElection(
            ElectionId election,
            UnionId union,
            UnionId upperUnion,
            UnionId countyUnion,
            LocalDate stageEnd,
            ObjectionContact contact)
            implements ElectionCommand {}

    /** Enters a paper that preceded this system (F-03, F-04, F-08, E-01, E-02, R-05). */
    record RecordHistoricPaper(ElectionId election, HistoricPaper paper) implements ElectionCommand {}

    /**
     * Corrects an entered paper, judged anew; the first entry stays in the history.
     *
     * @param paper the paper as it should read; same id and kind
     * @param reason why, in plain words, without names
     */
    record CorrectHistoricPaper(ElectionId election, HistoricPaper paper, String reason) implements ElectionCommand {}

    /** Sends the proposed candidates of the three bodies up, in the group's name (E-03). */
    record SubmitCandidateLists(ElectionId election, RequestPaper request, List<CandidateList> lists)
            implements ElectionCommand {
        public SubmitCandidateLists {
            lists = List.copyOf(lists);
        }
    }

    /**
     * The superior's reply, signed here: one decision for every candidacy of the open request; partial approval is possible
     * (E-04, R-05). Shut to whoever acts for the preparatory group (I-37).
     *
     * @param reply its source is SIGNED_HERE, and it has no scan
     */
    record ReviewCandidates(ElectionId election, ReplyPaper reply, List<Review> reviews) implements ElectionCommand {
        public ReviewCandidates {
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * The superior's reply on paper, recorded with its scan by an account of the superior: recording is not signing.
     *
     * @param reply its source is RECORDED_FROM_PAPER, with a scan
     */
    record RecordCandidateReview(ElectionId election, ReplyPaper reply, List<Review> reviews)
            implements ElectionCommand {
        public RecordCandidateReview {
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * Adds candidates, takes some off, or both. Additions need a request and wait for its reply; a running notice falls and
     * must be posted again (E-06).
     *
     * @param request null if candidates are only taken off
     * @param note in plain words, without names; null if the cause says it all
     */
    record ChangeCandidateLists(
            ElectionId election,
            @Nullable RequestPaper request,
            List<CandidateList> additions,
            List<Withdrawal> withdrawals,
            ListChange cause,
            @Nullable String note)
            implements ElectionCommand {
        public ChangeCandidateLists {
            additions = List.copyOf(additions);
            withdrawals = List.copyOf(withdrawals);
        }
    }

    /**
     * The notice hangs (E-05, E-06).
     *
     * @param postedOn the day it was put up; never counted
     * @param places where it hangs, at least one
     * @param photos proof of posting, at least one
     * @param candidates who stands on it; only approved ones may (E-04)
     */
    record PostNotice(
            ElectionId election,
            LocalDate postedOn,
            List<String> places,
            List<AttachmentId> photos,
            List<Candidacy> candidates)
            implements ElectionCommand {
        public PostNotice {
            places = List.copyOf(places);
            photos = List.copyOf(photos);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The notice did not hang as it must; it has to be posted again.
     *
     * @param note in plain words, without names; due for OTHER
     */
    record InterruptNotice(
            ElectionId election,
            LocalDate interruptedOn,
            NoticeInterruption cause,
            @Nullable String note) implements ElectionCommand {}

    /**
     * An objection against one candidacy (E-07).
     *
     * @param by null if anonymous
     * @param grounds sealed, under the objector's key, or under a fresh person's if anonymous
     * @param receivedOn the day it was received
     */
    record RecordObjection(
            ElectionId election,
            ObjectionId objection,
            Candidacy against,
            @Nullable Objector by,
            Envelope grounds,
            LocalDate receivedOn)
            implements ElectionCommand {}

    /**
     * Rules on an open objection.
     *
     * @param reason sealed under the candidate's key
     */
    record RuleOnObjection(ElectionId election, ObjectionId objection, ObjectionRuling ruling, Envelope reason)
            implements ElectionCommand {}

    /** The working days have passed whole; sent when the timer of the notice falls due. */
    record ConfirmNoticeCompleted(ElectionId election, int round) implements ElectionCommand {}

    /** Fixes the day of the first plenary meeting (E-02, E-05). */
    record FixMeetingDate(ElectionId election, LocalDate meetingOn) implements ElectionCommand {}

    /** Establishes that the meeting may be held: nothing before it is missing (E-11). */
    record ClearMeeting(ElectionId election) implements ElectionCommand {}

    /**
     * Counts the notice again with a new edition of the working-day calendar.
     *
     * @param calendar the new edition
     */
    record RecalculateNotice(ElectionId election, CalendarEditionId calendar) implements ElectionCommand {}

    /** The reply to a request is overdue; the superior is reminded. */
    record ChaseReply(ElectionId election, PaperId request) implements ElectionCommand {}

    /** The reply is still missing after it was chased; the county federation is told. */
    record EscalateReply(ElectionId election, PaperId request) implements ElectionCommand {}

    /**
     * Nobody at the superior is free of conflict: the next level replies instead (I-37). Follows from the organisation's
     * {@code MoveReplyUp}.
     *
     * @param to the union that replies from now on
     * @param conflicted the signers found at the superior, all acting for the group
     * @param reason in plain words, without names
     */
    record MoveReplyToCounty(ElectionId election, UnionId to, List<PersonId> conflicted, String reason)
            implements ElectionCommand {
        public MoveReplyToCounty {
            conflicted = List.copyOf(conflicted);
        }
    }

    /**
     * The preparatory group gives the case up.
     *
     * @param reason in plain words, without names
     */
    record AbandonElection(ElectionId election, String reason) implements ElectionCommand {}

    /** Takes a paper over that was signed or recorded in the founding of the union. */
    record TakeOverPaper(ElectionId election, TakenOverPaper paper) implements ElectionCommand {}

    /**
     * The founding of the union has ended; so does this case.
     *
     * @param reason in plain words, without names; null if none was stated
     */
    record EndWithFounding(ElectionId election, @Nullable String reason) implements ElectionCommand {}
}

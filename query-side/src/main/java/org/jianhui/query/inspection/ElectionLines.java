package org.jianhui.query.inspection;

import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.event.BodyLeftWithoutCandidate;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.HistoricPaperCorrected;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.PaperTakenOver;
import org.jianhui.kernel.election.event.ReplyChased;
import org.jianhui.kernel.election.event.ReplyEscalated;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.election.event.RulingChased;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.rule.Fact;

/** What the decisions of an election tell on the timeline: numbers, dates and counts, never a name. */
final class ElectionLines {

    private ElectionLines() {}

    static StepLines.Line of(ElectionEvent event) {
        if (event instanceof HistoricPaperRecorded e) {
            return paper(
                    Fact.of("kind", e.paper().kind()),
                    Fact.of("number", e.paper().number()),
                    Fact.of("dated", e.paper().dated()));
        } else if (event instanceof HistoricPaperCorrected e) {
            return paper(
                    Fact.of("kind", e.paper().kind()),
                    Fact.of("number", e.paper().number()),
                    Fact.of("reason", e.reason()));
        } else if (event instanceof PaperTakenOver e) {
            return paper(
                    Fact.of("kind", e.paper().kind()),
                    Fact.of("number", e.paper().number()),
                    Fact.of("dated", e.paper().dated()));
        } else if (event instanceof CandidateListsSubmitted e) {
            return paper(
                    Fact.of("number", e.request().number()),
                    Fact.of("candidates", count(e.lists())),
                    Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof CandidatesReviewed e) {
            return paper(
                    Fact.of("number", e.reply().number()),
                    Fact.of("source", e.reply().source()),
                    Fact.of("approved", e.approved().size()),
                    Fact.of("reviewed", e.reviews().size()),
                    Fact.of("dated", e.reply().dated()));
        } else if (event instanceof CandidateListsChanged e) {
            return paper(
                    Fact.of("cause", e.cause()),
                    Fact.of("added", count(e.additions())),
                    Fact.of("withdrawn", e.withdrawals().size()));
        }
        return result(event);
    }

    private static StepLines.Line result(ElectionEvent event) {
        if (event instanceof MeetingHeld e) {
            return act(
                    Fact.of("heldOn", e.heldOn()),
                    Fact.of("elected", e.offices().size()));
        } else if (event instanceof ResultReported e) {
            return paper(Fact.of("number", e.report().number()), Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof ResultApproved e) {
            return paper(
                    Fact.of("number", e.reply().number()),
                    Fact.of("source", e.reply().source()),
                    Fact.of("termEndsOn", e.termEndsOn()),
                    Fact.of("dated", e.reply().dated()));
        } else if (event instanceof ResultVoided e) {
            return paper(
                    Fact.of("number", e.reply().number()),
                    Fact.of("source", e.reply().source()),
                    Fact.of("reason", e.reason()),
                    Fact.of("dated", e.reply().dated()));
        }
        return notice(event);
    }

    private static StepLines.Line notice(ElectionEvent event) {
        if (event instanceof NoticePosted e) {
            return act(
                    Fact.of("round", e.round()),
                    Fact.of("postedOn", e.period().postedOn()),
                    Fact.of("lastDay", e.period().lastDay()),
                    Fact.of("earliestMeeting", e.period().earliestMeeting()));
        } else if (event instanceof NoticeInterrupted e) {
            return act(Fact.of("round", e.round()), Fact.of("cause", e.cause()), Fact.of("on", e.interruptedOn()));
        } else if (event instanceof NoticeCompleted e) {
            return act(
                    Fact.of("round", e.round()),
                    Fact.of("earliestMeeting", e.period().earliestMeeting()));
        } else if (event instanceof NoticeRecalculated e) {
            return act(
                    Fact.of("before", e.before().earliestMeeting()),
                    Fact.of("after", e.after().earliestMeeting()));
        } else if (event instanceof ObjectionRecorded e) {
            return act(Fact.of("objection", e.objection()), Fact.of("receivedOn", e.receivedOn()));
        } else if (event instanceof ObjectionRuled e) {
            return act(Fact.of("objection", e.objection()), Fact.of("ruling", e.ruling()));
        } else if (event instanceof BodyLeftWithoutCandidate e) {
            return act(Fact.of("bodies", e.bodies().stream().map(Body::name).collect(Collectors.joining(","))));
        } else if (event instanceof RulingTimeCounted e) {
            return act(
                    Fact.of("objection", e.objection()),
                    Fact.of("dueOn", e.period().dueOn()));
        } else if (event instanceof RulingChased e) {
            return act(Fact.of("objection", e.objection()), Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof RulingEscalated e) {
            return act(Fact.of("objection", e.objection()), Fact.of("dueOn", e.dueOn()));
        }
        return meeting(event);
    }

    private static StepLines.Line meeting(ElectionEvent event) {
        if (event instanceof ElectionOpened e) {
            return act(Fact.of("stageEnd", e.stageEnd()));
        } else if (event instanceof EarlierCommitteeFound) {
            return act();
        } else if (event instanceof MeetingDateFixed e) {
            return act(Fact.of("meetingOn", e.meetingOn()), Fact.of("earliestMeeting", e.earliestMeeting()));
        } else if (event instanceof MeetingDateBlocked e) {
            return act(Fact.of("meetingOn", e.meetingOn()), Fact.of("cause", e.cause()));
        } else if (event instanceof MeetingCleared e) {
            return act(
                    Fact.of("meetingOn", e.meetingOn()),
                    Fact.of("blocked", e.blocked().size()));
        } else if (event instanceof HeldMeetingFlagged e) {
            return act(Fact.of("meetingOn", e.meetingOn()), Fact.of("earliestMeeting", e.earliestMeeting()));
        } else if (event instanceof HeldMeetingFlagAnswered e) {
            return act(Fact.of("meetingOn", e.meetingOn()), Fact.of("decision", e.decision()));
        } else if (event instanceof ReplyChased e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyEscalated e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyMovedToCounty e) {
            return act(Fact.of("reason", e.reason()));
        } else if (event instanceof ElectionEnded e) {
            return act(Fact.of("cause", e.cause()));
        }
        return act();
    }

    private static int count(List<CandidateList> lists) {
        return lists.stream().mapToInt(list -> list.candidates().size()).sum();
    }

    private static StepLines.Line paper(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.PAPER, null, List.of(facts));
    }

    private static StepLines.Line act(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.ACT, null, List.of(facts));
    }
}

package org.jianhui.query.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
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
import org.jspecify.annotations.Nullable;

/** The one fold of an election case, pure: the live row and every view as of a moment come from it. */
final class ElectionFold {

    private CaseOpening opening;
    private List<PaperLine> papers;
    private List<CandidateLine> candidates;
    private @Nullable RequestLine openRequest;
    private List<NoticeLine> notices;
    private List<ObjectionLine> objections;
    private @Nullable MeetingLine meeting;
    private List<CalendarFlag> flags;
    private @Nullable ResultLine result;
    private @Nullable EndingLine ending;

    private ElectionFold(ElectionView before) {
        opening = before.opening();
        papers = new ArrayList<>(before.papers());
        candidates = new ArrayList<>(before.candidates());
        openRequest = before.openRequest();
        notices = new ArrayList<>(before.notices());
        objections = new ArrayList<>(before.objections());
        meeting = before.meeting();
        flags = before.flags();
        result = before.result();
        ending = before.ending();
    }

    /** The state after the event; {@code before} is null only for the first one. */
    static ElectionView evolve(@Nullable ElectionView before, ElectionEvent event, long version, Instant recordedAt) {
        if (event instanceof ElectionOpened e) {
            return ElectionView.opened(CaseOpening.of(e), version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("an election case does not begin with " + event.getClass());
        }
        ElectionFold fold = new ElectionFold(before);
        fold.papers(event);
        fold.lists(event);
        fold.notice(event);
        fold.objections(event);
        fold.ballot();
        fold.meeting(event);
        fold.result(event);
        fold.flags = CalendarFlag.after(fold.flags, event);
        return fold.view(version, recordedAt);
    }

    private ElectionView view(long version, Instant recordedAt) {
        return new ElectionView(
                opening,
                List.copyOf(papers),
                List.copyOf(candidates),
                openRequest,
                List.copyOf(notices),
                List.copyOf(objections),
                meeting,
                flags,
                result,
                ending,
                version,
                recordedAt);
    }

    private void papers(ElectionEvent event) {
        if (event instanceof EarlierCommitteeFound) {
            opening = opening.byCommittee();
        } else if (event instanceof HistoricPaperRecorded e) {
            papers.add(PaperLine.of(e.paper(), 0, e.warnings()));
        } else if (event instanceof HistoricPaperCorrected e) {
            papers.replaceAll(line -> line.paper().equals(e.paper().paper())
                    ? PaperLine.of(e.paper(), line.corrections() + 1, e.warnings())
                    : line);
        } else if (event instanceof PaperTakenOver e) {
            papers.add(PaperLine.of(e.paper()));
        } else if (event instanceof ReplyChased e && openRequest != null) {
            openRequest = openRequest.chased(e.chasedOn());
        } else if (event instanceof ReplyEscalated e && openRequest != null) {
            openRequest = openRequest.escalated(e.escalatedOn());
        } else if (event instanceof ReplyMovedToCounty e) {
            opening = opening.repliedBy(e.to());
        } else if (event instanceof ElectionEnded e) {
            ending = new EndingLine(e.cause(), e.reason(), e.endedOn());
        }
    }

    private void lists(ElectionEvent event) {
        if (event instanceof CandidateListsSubmitted e) {
            papers.add(PaperLine.of(PaperKind.CANDIDATE_REQUEST, e.request()));
            openRequest = RequestLine.sent(e.request(), e.replyDueOn());
            e.lists().forEach(this::propose);
        } else if (event instanceof CandidateListsChanged e) {
            changed(e);
        } else if (event instanceof CandidatesReviewed e) {
            papers.add(PaperLine.of(PaperKind.CANDIDATE_REPLY, e.reply(), e.by()));
            openRequest = null;
            e.reviews().forEach(review -> reviewed(review, e.reply().dated()));
        }
    }

    private void changed(CandidateListsChanged e) {
        e.withdrawals()
                .forEach(each -> move(
                        each.candidacy(),
                        line -> line.now(CandidateState.WITHDRAWN, each.reason(), e.cause(), e.changedOn())));
        e.additions().forEach(this::propose);
        if (e.request() != null) {
            papers.add(PaperLine.of(PaperKind.CANDIDATE_REQUEST, e.request()));
        }
        if (e.request() != null && e.replyDueOn() != null) {
            openRequest = RequestLine.sent(e.request(), e.replyDueOn());
        }
    }

    private void propose(CandidateList list) {
        list.candidates().forEach(candidate -> {
            Candidacy candidacy = new Candidacy(candidate.person(), list.body());
            if (candidates.stream().anyMatch(each -> each.candidacy().equals(candidacy))) {
                move(candidacy, before -> before.again(candidate));
            } else {
                candidates.add(CandidateLine.proposed(candidacy, candidate));
            }
        });
    }

    private void reviewed(Review review, LocalDate on) {
        CandidateState next = switch (review.verdict()) {
            case APPROVE -> CandidateState.APPROVED;
            case REFUSE -> CandidateState.REFUSED;
            case RETURN -> CandidateState.RETURNED;
        };
        move(review.candidacy(), line -> line.now(next, review.reason(), (ListChange) null, on));
    }

    private void notice(ElectionEvent event) {
        if (event instanceof NoticePosted e) {
            notices.add(NoticeLine.of(e));
            meeting = null;
        } else if (event instanceof NoticeInterrupted e) {
            round(e.round(), line -> line.fallen(new NoticeLine.Fall(e.cause(), e.note(), e.interruptedOn())));
            meeting = null;
        } else if (event instanceof NoticeCompleted e) {
            round(e.round(), line -> line.completed(e.period()));
        } else if (event instanceof NoticeRecalculated e) {
            round(e.round(), line -> line.recounted(e.before(), e.after(), e.reopened()));
            meeting = e.reopened() && meeting != null && meeting.cleared() ? meeting.uncleared() : meeting;
        }
    }

    private void objections(ElectionEvent event) {
        objections.replaceAll(line -> line.after(event));
        if (event instanceof ObjectionRecorded e) {
            objections.add(ObjectionLine.of(e));
            move(e.against(), line -> line.objected(1));
        } else if (event instanceof ObjectionRuled e) {
            move(e.against(), line -> ruled(line.objected(-1), e));
        }
    }

    private static CandidateLine ruled(CandidateLine line, ObjectionRuled e) {
        return e.ruling() == ObjectionRuling.UPHELD
                ? line.now(CandidateState.EXCLUDED, e.reason(), null, e.ruledOn())
                : line;
    }

    /** Until the meeting is held, who may be voted on follows every ruling, as it does at the ballot. */
    private void ballot() {
        if (result == null && meeting != null && meeting.cleared()) {
            meeting = meeting.revised(candidates);
        }
    }

    private void meeting(ElectionEvent event) {
        if (event instanceof MeetingDateFixed e) {
            meeting = MeetingLine.fixed(e.meetingOn(), e.stageMissed());
        } else if (event instanceof MeetingDateBlocked e && meeting != null) {
            meeting = meeting.fallen(e.cause());
        } else if (event instanceof MeetingCleared e && meeting != null) {
            meeting = meeting.cleared(e.candidates(), e.blocked());
        }
    }

    private void result(ElectionEvent event) {
        if (event instanceof MeetingHeld e) {
            result = ResultLine.held(e);
        } else if (event instanceof ResultReported e) {
            papers.add(PaperLine.of(PaperKind.RESULT_REPORT, e.report()));
            openRequest = RequestLine.sent(e.report(), e.replyDueOn());
        } else if (event instanceof ResultApproved e && result != null) {
            papers.add(PaperLine.of(PaperKind.RESULT_REPLY, e.reply(), opening.repliesUnion()));
            openRequest = null;
            result = result.approved(e);
        } else if (event instanceof ResultVoided e && result != null) {
            papers.add(PaperLine.of(PaperKind.RESULT_REPLY, e.reply(), opening.repliesUnion()));
            openRequest = null;
            result = result.voided(e);
        }
    }

    private void move(Candidacy candidacy, UnaryOperator<CandidateLine> next) {
        candidates.replaceAll(line -> line.candidacy().equals(candidacy) ? next.apply(line) : line);
    }

    private void round(int number, UnaryOperator<NoticeLine> next) {
        notices.replaceAll(line -> line.round() == number ? next.apply(line) : line);
    }
}

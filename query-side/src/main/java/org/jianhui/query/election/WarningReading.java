package org.jianhui.query.election;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Reads off a case, on a given day, what should be looked at. */
final class WarningReading {

    private final ElectionView view;
    private final LocalDate today;
    private final List<ElectionWarning> found = new ArrayList<>();

    private WarningReading(ElectionView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    static List<ElectionWarning> of(ElectionView view, LocalDate today) {
        return of(view, today, null);
    }

    /** @param figures what holds for the ballots of the case; null if the lists are not to be held against them */
    static List<ElectionWarning> of(ElectionView view, LocalDate today, @Nullable BallotParameters figures) {
        WarningReading reading = new WarningReading(view, today);
        reading.flags();
        if (view.ending() != null) {
            return List.copyOf(reading.found);
        }
        reading.papers();
        reading.reply();
        view.currentNotice().ifPresent(reading::notice);
        reading.objections();
        if (figures != null) {
            reading.seats(figures);
        }
        reading.meeting();
        reading.elected();
        return List.copyOf(reading.found);
    }

    private void papers() {
        view.papers()
                .forEach(paper -> paper.warnings()
                        .forEach(rule -> warn("PAPER_QUESTIONABLE", rule, Fact.of("number", paper.number()))));
        boolean meetingUnanswered = !view.holds(PaperKind.MEETING_REPLY);
        if (meetingUnanswered && view.phase().compareTo(ElectionPhase.LISTS_DUE) > 0) {
            warn("MEETING_REPLY_MISSING", "E-02");
        }
    }

    private void reply() {
        RequestLine open = view.openRequest();
        if (open != null && today.isAfter(open.dueOn())) {
            warn("REPLY_LATE", replyRule(), Fact.of("number", open.number()), Fact.of("dueOn", open.dueOn()));
        }
        if (open != null && open.escalatedOn() != null) {
            warn("REPLY_ESCALATED", replyRule(), Fact.of("on", open.escalatedOn()));
        } else if (open != null && open.chasedOn() != null) {
            warn("REPLY_CHASED", replyRule(), Fact.of("on", open.chasedOn()));
        }
        if (!view.opening().repliesUnion().equals(view.opening().upperUnion())) {
            warn("REPLY_MOVED", "I-37");
        }
    }

    private String replyRule() {
        return view.result() == null ? "E-02" : "E-10";
    }

    private void notice(NoticeLine notice) {
        if (notice.stageMissed()) {
            LatestPosting latest = notice.latestPosting();
            warn(
                    "STAGE_LATE",
                    "I-32",
                    Fact.of("earliestMeeting", notice.period().earliestMeeting()),
                    Fact.of("stageEnd", view.opening().stageEnd()),
                    Fact.of("latestPosting", latest == null ? "-" : latest.date()));
        }
        if (notice.period().provisional()) {
            warn(
                    "CALENDAR_PROVISIONAL",
                    "I-15",
                    Fact.of("earliestMeeting", notice.period().earliestMeeting()));
        }
    }

    /** How many seats the lists allow at most, while they can still be made longer without the meeting waiting for it. */
    private void seats(BallotParameters figures) {
        ElectionPhase phase = view.phase();
        if (phase.compareTo(ElectionPhase.UNDER_REVIEW) < 0 || phase.compareTo(ElectionPhase.NOTICE_RUNNING) > 0) {
            return;
        }
        int candidates = listed(Body.UNION_COMMITTEE);
        warn(
                "LISTS_ALLOW",
                "E-08",
                Fact.of("candidates", candidates),
                Fact.of("seats", figures.mostSeats(Body.UNION_COMMITTEE, candidates)),
                Fact.of("audit", figures.mostSeats(Body.FUND_AUDIT_COMMITTEE, listed(Body.FUND_AUDIT_COMMITTEE))),
                Fact.of("women", figures.mostSeats(Body.WOMEN_COMMITTEE, listed(Body.WOMEN_COMMITTEE))));
    }

    private int listed(Body body) {
        return Math.toIntExact(view.candidates().stream()
                .filter(line -> line.candidacy().body() == body)
                .filter(line -> line.state() == CandidateState.PROPOSED || line.state() == CandidateState.APPROVED)
                .count());
    }

    private void objections() {
        long open =
                view.objections().stream().filter(line -> line.ruling() == null).count();
        if (open > 0) {
            warn("OBJECTION_OPEN", "E-07", Fact.of("open", open));
        }
        view.objections().stream().filter(line -> line.overdue(today)).forEach(this::lateRuling);
    }

    private void lateRuling(ObjectionLine line) {
        LocalDate due = java.util.Objects.requireNonNull(line.period()).dueOn();
        warn("RULING_LATE", "E-07", Fact.of("dueOn", due), Fact.of("daysLate", ChronoUnit.DAYS.between(due, today)));
        if (line.escalatedOn() != null) {
            warn("RULING_ESCALATED", "E-07", Fact.of("on", line.escalatedOn()));
        } else if (line.chasedOn() != null) {
            warn("RULING_CHASED", "E-07", Fact.of("on", line.chasedOn()));
        }
    }

    private void meeting() {
        MeetingLine meeting = view.meeting();
        if (meeting != null && meeting.stands() && meeting.stageMissed()) {
            warn(
                    "MEETING_AFTER_STAGE",
                    "I-32",
                    Fact.of("meetingOn", meeting.on()),
                    Fact.of("stageEnd", view.opening().stageEnd()));
        }
    }

    /** Whom of the elected the superior would put into office although excluded since, or still objected to. */
    private void elected() {
        ResultLine result = view.result();
        if (result == null || result.decision() != null) {
            return;
        }
        List<Candidacy> elected = result.offices().stream()
                .map(each -> new Candidacy(each.person(), each.office().body()))
                .toList();
        List<CandidateLine> lines = view.candidates().stream()
                .filter(line -> elected.contains(line.candidacy()))
                .toList();
        count("ELECTED_EXCLUDED", lines, line -> line.state() == CandidateState.EXCLUDED);
        count("ELECTED_OBJECTED", lines, line -> line.openObjections() > 0);
    }

    private void count(String code, List<CandidateLine> lines, Predicate<CandidateLine> which) {
        long found = lines.stream().filter(which).count();
        if (found > 0) {
            warn(code, "E-07", Fact.of("persons", found));
        }
    }

    /** Of an ended case too: a calendar may still show that its meeting was too early. */
    private void flags() {
        view.flags().stream()
                .filter(CalendarFlag::open)
                .forEach(flag -> warn(
                        "MEETING_HELD_TOO_EARLY",
                        "E-05",
                        Fact.of("meetingOn", flag.meetingOn()),
                        Fact.of("earliestMeeting", flag.earliestMeeting())));
    }

    private void warn(String code, String rule, Fact... facts) {
        found.add(new ElectionWarning(code, rule, List.of(facts)));
    }
}

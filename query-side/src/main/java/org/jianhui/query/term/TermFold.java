package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.ActingChairNamed;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.ReplyChased;
import org.jianhui.kernel.term.event.ReplyEscalated;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.SubstituteDeclined;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermOverrun;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jspecify.annotations.Nullable;

/** The one fold of a committee's term, pure: the live row and every view as of a moment come from it. */
final class TermFold {

    private TermOpening opening;
    private LocalDate lastDay;
    private List<SeatLine> seats;
    private @Nullable LocalDate groupDissolvedOn;
    private @Nullable LocalDate warnedOn;
    private @Nullable ElectionId reelection;
    private final List<VacancyLine> vacancies;
    private final List<RoundLine> rounds;
    private final List<DeclinedSeatLine> unwilling;
    private final List<RecallLine> recalls;
    private TermView.@Nullable ActingChair acting;
    private final List<PostponementLine> postponements;
    private final List<MeetingRequestLine> meetings;
    private final List<DeclinedLine> declined;
    private @Nullable AskedLine asked;
    private @Nullable LocalDate overrunOn;
    private TermView.@Nullable Ending ending;

    private TermFold(TermView before) {
        opening = before.opening();
        lastDay = before.lastDay();
        seats = before.seats();
        groupDissolvedOn = before.groupDissolvedOn();
        warnedOn = before.warnedOn();
        reelection = before.reelection();
        vacancies = new ArrayList<>(before.vacancies());
        rounds = new ArrayList<>(before.voted());
        unwilling = new ArrayList<>(before.unwilling());
        recalls = new ArrayList<>(before.recalls());
        acting = before.acting();
        postponements = new ArrayList<>(before.postponements());
        meetings = new ArrayList<>(before.meetingsAsked());
        declined = new ArrayList<>(before.declined());
        asked = before.asked();
        overrunOn = before.overrunOn();
        ending = before.ending();
    }

    /** The state after the event; {@code before} is null only for the first one. */
    static TermView evolve(@Nullable TermView before, TermEvent event, long version, Instant recordedAt) {
        if (event instanceof TermBegan e) {
            return TermView.began(e, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a term does not begin with " + event.getClass());
        }
        TermFold fold = new TermFold(before);
        fold.passed(event);
        fold.asked(event);
        fold.seated(event);
        return fold.view(version, recordedAt);
    }

    private TermView view(long version, Instant recordedAt) {
        return new TermView(
                opening,
                lastDay,
                seats,
                groupDissolvedOn,
                warnedOn,
                reelection,
                vacancies,
                List.copyOf(rounds),
                List.copyOf(unwilling),
                recalls,
                acting,
                postponements,
                List.copyOf(meetings),
                declined,
                asked,
                overrunOn,
                ending,
                version,
                recordedAt);
    }

    private void passed(TermEvent event) {
        if (event instanceof PreparatoryGroupDissolved e) {
            groupDissolvedOn = e.lastDay();
        } else if (event instanceof TermEndWarned e) {
            warnedOn = e.warnedOn();
        } else if (event instanceof ReelectionOpened e) {
            reelection = e.election();
        } else if (event instanceof ReelectionEnded) {
            reelection = null;
        } else if (event instanceof TermOverrun e) {
            overrunOn = e.on();
        } else if (event instanceof TermEnded e) {
            ending = new TermView.Ending(e.cause(), e.lastDay());
            asked = null;
            seats = seats.stream()
                    .map(seat -> seat.isHeldAfter(e.lastDay()) ? seat.left(e.lastDay()) : seat)
                    .toList();
        }
    }

    private void asked(TermEvent event) {
        if (event instanceof PostponementRequested e) {
            postponements.add(new PostponementLine(
                    e.request(), e.until(), e.reason(), e.replyDueOn(), e.warnings(), null, null, null));
            asked = new AskedLine(TermRequest.POSTPONEMENT, e.request(), null, e.until(), e.replyDueOn(), null, null);
        } else if (event instanceof ReelectionMeetingRequested e) {
            meetings.add(MeetingRequestLine.of(e));
            asked = new AskedLine(
                    TermRequest.REELECTION_MEETING, e.request(), null, lastDay, e.replyDueOn(), null, null);
        } else if (event instanceof DepartureRequested e) {
            asked = new AskedLine(
                    TermRequest.DEPARTURE, e.request(), e.person(), e.lastDay(), e.replyDueOn(), null, null);
        } else if (event instanceof FillingRequested e) {
            asked = new AskedLine(
                    TermRequest.FILLING, e.request(), e.person(), e.vote().heldOn(), e.replyDueOn(), null, null);
        } else if (event instanceof ReplyChased e && asked != null) {
            asked = asked.chased(e.chasedOn());
        } else if (event instanceof ReplyEscalated e && asked != null) {
            asked = asked.escalated(e.escalatedOn());
        } else if (event instanceof ReplyMovedToCounty e) {
            opening = opening.repliedBy(e.to());
        } else if (event instanceof RequestReplied e) {
            asked = null;
            if (e.about() == TermRequest.POSTPONEMENT) {
                int last = postponements.size() - 1;
                postponements.set(last, postponements.get(last).replied(e.reply(), e.outcome(), e.reason()));
            } else if (e.about() == TermRequest.REELECTION_MEETING) {
                int last = meetings.size() - 1;
                meetings.set(last, meetings.get(last).replied(e.reply(), e.outcome(), e.reason()));
            } else if (e.outcome() != ReplyOutcome.APPROVED) {
                declined.add(new DeclinedLine(e.about(), e.reply(), e.outcome(), e.personal(), e.reason()));
            }
        } else if (event instanceof TermPostponed e) {
            lastDay = e.lastDay();
            warnedOn = null;
            overrunOn = null;
        }
    }

    private void seated(TermEvent event) {
        if (event instanceof OfficeLeft e) {
            seats = seats.stream()
                    .map(seat -> seat.isHeldAfter(e.lastDay())
                                    && seat.person().equals(e.person())
                                    && seat.office() == e.office()
                            ? seat.left(e.lastDay())
                            : seat)
                    .toList();
            vacancies.removeIf(line -> line.isLaterThan(e.person(), e.office(), e.lastDay()));
            vacancies.add(new VacancyLine(
                    e.office(), e.person(), e.departure(), e.lastDay(), e.fillBy(), e.byElectionDue(), null));
        } else if (event instanceof OfficeFilled e) {
            seats = new ArrayList<>(seats);
            seats.add(new SeatLine(e.person(), e.name(), e.office(), e.since(), e.approval(), null));
            filled(e);
        } else if (event instanceof FillingRoundHeld e) {
            rounds.add(new RoundLine(
                    e.office(), e.round(), e.heldOn(), e.due(), e.present(), e.votes(), e.minutes(), e.elected()));
        } else if (event instanceof SubstituteDeclined e) {
            unwilling.add(new DeclinedSeatLine(e.person(), e.office(), e.declinedOn(), e.proof()));
        } else if (event instanceof RecallProposed e) {
            recalls.add(new RecallLine(
                    e.person(), e.office(), e.by(), e.supporters(), e.members(), e.proposedOn(), null, false));
        } else if (event instanceof RecallVoted e) {
            recalls.replaceAll(
                    line -> line.vote() == null && line.person().equals(e.person()) && line.office() == e.office()
                            ? line.voted(e.vote(), e.carried())
                            : line);
        } else if (event instanceof ActingChairNamed e) {
            acting = new TermView.ActingChair(e.person(), e.since());
        }
    }

    private void filled(OfficeFilled event) {
        vacancies.stream()
                .filter(line -> line.office() == event.office() && line.filledOn() == null)
                .min(Comparator.comparing(VacancyLine::lastDay))
                .ifPresent(first -> vacancies.set(vacancies.indexOf(first), first.filled(event.since())));
        if (event.office() == Office.CHAIR) {
            acting = null;
        }
    }
}

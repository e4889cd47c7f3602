package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds the events of a committee's term, and of the papers issued in it, to its papers. */
final class TermPaperFold {

    private final List<TermSheet> sheets = new ArrayList<>();
    private final List<TermEvent> past = new ArrayList<>();
    private final Map<PaperId, RequestPaper> requests = new HashMap<>();
    private @Nullable Parties parties;

    void evolve(Recorded<?> recorded) {
        if (recorded.event() instanceof PaperIssued issued) {
            sheets.replaceAll(
                    sheet -> sheet.paper().equals(issued.paper()) ? sheet.issued(IssuedPaper.of(issued)) : sheet);
        } else if (recorded.event() instanceof TermEvent event) {
            past.add(event);
            asked(event, recorded);
            happened(event, recorded);
        }
    }

    private void asked(TermEvent event, Recorded<?> recorded) {
        if (event instanceof TermBegan began) {
            parties = new Parties(began.union(), began.upperUnion());
        } else if (event instanceof ReplyMovedToCounty moved) {
            parties = new Parties(parties().own(), moved.to());
        } else if (event instanceof PostponementRequested e) {
            request(IssuedKind.POSTPONEMENT_REQUEST, e.request(), recorded);
        } else if (event instanceof ReelectionMeetingRequested e) {
            request(IssuedKind.REELECTION_MEETING_REQUEST, e.request(), recorded);
        } else if (event instanceof DepartureRequested e) {
            request(IssuedKind.DEPARTURE_REQUEST, e.request(), recorded);
        } else if (event instanceof FillingRequested e) {
            request(IssuedKind.FILLING_REQUEST, e.request(), recorded);
        } else if (event instanceof RequestReplied e) {
            reply(e, recorded);
        }
    }

    /** These have no number and no id in their events: both follow from the term. */
    private void happened(TermEvent event, Recorded<?> recorded) {
        if (event instanceof OfficeLeft e && e.departure() != Departure.ELECTED_HIGHER) {
            own(IssuedKind.DEPARTURE_NOTICE, LocalDate.ofInstant(recorded.recordedAt(), Zone.SHANGHAI), recorded);
        } else if (event instanceof RecallVoted e) {
            own(IssuedKind.RECALL_RESULT, e.vote().heldOn(), recorded);
        } else if (event instanceof FillingRoundHeld e) {
            own(IssuedKind.FILLING_ROUND, e.heldOn(), recorded);
        }
    }

    private void request(IssuedKind kind, RequestPaper request, Recorded<?> recorded) {
        requests.put(request.paper(), request);
        add(request.paper(), kind, request.number(), null, request.dated(), request, recorded);
    }

    /** A reply recorded from paper is there as a scan: it is paired, and never written here. */
    private void reply(RequestReplied event, Recorded<?> recorded) {
        PaperId answers = event.reply().answers();
        sheets.replaceAll(sheet ->
                sheet.paper().equals(answers) ? sheet.paired(event.reply().number()) : sheet);
        @Nullable RequestPaper request = requests.get(answers);
        if (request != null && event.reply().source() == ReplySource.SIGNED_HERE) {
            IssuedKind kind = switch (event.about()) {
                case POSTPONEMENT -> IssuedKind.POSTPONEMENT_REPLY;
                case DEPARTURE -> IssuedKind.DEPARTURE_REPLY;
                case FILLING -> IssuedKind.FILLING_REPLY;
                case REELECTION_MEETING -> IssuedKind.REELECTION_MEETING_REPLY;
            };
            add(
                    event.reply().paper(),
                    kind,
                    event.reply().number(),
                    request.number(),
                    event.reply().dated(),
                    request,
                    recorded);
        }
    }

    private void own(IssuedKind kind, LocalDate dated, Recorded<?> recorded) {
        TermEvent event = past.get(past.size() - 1);
        PaperId paper = PaperFold.derived(event.term(), kind.name() + "-" + past.size());
        add(paper, kind, "", null, dated, null, recorded);
    }

    private void add(
            PaperId paper,
            IssuedKind kind,
            String number,
            @Nullable String pair,
            LocalDate dated,
            @Nullable RequestPaper request,
            Recorded<?> recorded) {
        sheets.add(new TermSheet(paper, kind, number, pair, dated, parties(), request, past, recorded.place(), null));
    }

    private Parties parties() {
        return Objects.requireNonNull(parties, "a term that never began");
    }

    List<TermSheet> sheets() {
        return List.copyOf(sheets);
    }
}

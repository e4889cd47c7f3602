package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jspecify.annotations.Nullable;

/**
 * One paper that a committee's term gives rise to, and all it is written from.
 *
 * @param pair number of its other half; null while there is none, and for papers that come alone
 * @param request the request it is or answers; null for others
 * @param past the term's events up to and with the one it is written from
 */
public record TermSheet(
        PaperId paper,
        IssuedKind kind,
        String number,
        @Nullable String pair,
        LocalDate dated,
        Parties parties,
        @Nullable RequestPaper request,
        List<TermEvent> past,
        SeenAt place,
        @Nullable IssuedPaper issued)
        implements CaseSheet {

    public TermSheet {
        past = List.copyOf(past);
    }

    /** The event it is written from. */
    public TermEvent event() {
        return past.get(past.size() - 1);
    }

    /** The last event of this type, up to and with its own. */
    public <E extends TermEvent> Optional<E> last(Class<E> type) {
        return told(type).reduce((first, second) -> second);
    }

    /** All events of this type up to and with its own. */
    public <E extends TermEvent> Stream<E> told(Class<E> type) {
        return past.stream().filter(type::isInstance).map(type::cast);
    }

    public TermBegan began() {
        return last(TermBegan.class).orElseThrow();
    }

    /** The last day of the term as it was when its event came. */
    public LocalDate lastDay() {
        return last(TermPostponed.class).map(TermPostponed::lastDay).orElse(began().lastDay());
    }

    /** What was asked for by the request that it is or answers. */
    public TermEvent asked() {
        return past.stream()
                .filter(each -> request != null && request.equals(requestOf(each)))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static @Nullable RequestPaper requestOf(TermEvent event) {
        if (event instanceof PostponementRequested e) {
            return e.request();
        } else if (event instanceof DepartureRequested e) {
            return e.request();
        } else if (event instanceof ReelectionMeetingRequested e) {
            return e.request();
        }
        return event instanceof FillingRequested e ? e.request() : null;
    }

    /** The sealed names that stand in the term's own events. */
    public Map<PersonId, Envelope> names() {
        Map<PersonId, Envelope> names = new HashMap<>();
        for (TermEvent each : past) {
            if (each instanceof FillingRequested e) {
                names.put(e.person(), e.name());
            } else if (each instanceof OfficeFilled e) {
                names.put(e.person(), e.name());
            } else if (each instanceof FillingRoundHeld e) {
                e.votes().forEach(vote -> names.put(vote.person(), vote.name()));
            }
        }
        return names;
    }

    @Override
    public List<PersonId> subjects() {
        TermEvent about = request == null ? event() : asked();
        if (about instanceof DepartureRequested e) {
            return List.of(e.person());
        } else if (about instanceof FillingRequested e) {
            return List.of(e.person());
        } else if (about instanceof OfficeLeft e) {
            return List.of(e.person());
        } else if (about instanceof RecallVoted e) {
            return List.of(e.person());
        }
        return about instanceof FillingRoundHeld e
                ? e.votes().stream().map(FillingVote::person).distinct().toList()
                : List.of();
    }

    TermSheet issued(@Nullable IssuedPaper row) {
        return new TermSheet(paper, kind, number, pair, dated, parties, request, past, place, row);
    }

    TermSheet paired(String other) {
        return new TermSheet(paper, kind, number, other, dated, parties, request, past, place, issued);
    }
}

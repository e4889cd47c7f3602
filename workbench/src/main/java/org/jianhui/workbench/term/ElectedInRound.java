package org.jianhui.workbench.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.query.term.RoundLine;
import org.jianhui.query.term.TermView;

/**
 * Whom the last round of a by-election elected to an office that is still vacant: what the superior is asked to approve (M-14).
 *
 * @param vote how many voted for this person
 */
record ElectedInRound(RoundLine round, FillingVote vote) {

    /** Of several such offices the one that was voted on last; empty if no round waits for its approval. */
    static Optional<ElectedInRound> waiting(TermView view, LocalDate today) {
        return new HeldSeats(view, today)
                .vacant().stream()
                        .flatMap(office -> last(view, office).stream())
                        .flatMap(round -> round.votes().stream()
                                .filter(each -> each.person().equals(round.elected()))
                                .map(each -> new ElectedInRound(round, each)))
                        .max(Comparator.comparing(each -> each.round().heldOn()));
    }

    PersonId person() {
        return vote.person();
    }

    /** The last round on an office, unless the office was filled or an election refused since. */
    private static Optional<RoundLine> last(TermView view, Office office) {
        return view.voted().stream()
                .filter(round -> round.office() == office)
                .reduce((earlier, later) -> later)
                .filter(round -> !isSettled(view, office, round.heldOn()));
    }

    private static boolean isSettled(TermView view, Office office, LocalDate heldOn) {
        boolean filled = view.vacancies().stream()
                .anyMatch(line -> line.office() == office
                        && line.filledOn() != null
                        && !line.filledOn().isBefore(heldOn));
        boolean refused = view.declined().stream()
                .anyMatch(line -> line.about() == TermRequest.FILLING
                        && line.outcome() == ReplyOutcome.REFUSED
                        && !line.reply().dated().isBefore(heldOn));
        return filled || refused;
    }
}

package org.jianhui.kernel.election.ballot;

import java.util.Comparator;
import java.util.List;
import org.jianhui.kernel.id.PersonId;

/**
 * Who is elected (E-08): of those with more than the required share, the ones with the most votes, up to the seats; equals at
 * the last seat go to a second ballot. Pure; the order of the lines makes no difference.
 */
public final class Tally {

    private static final Comparator<VoteLine> MOST_FIRST = Comparator.comparingInt(VoteLine::inFavour)
            .reversed()
            .thenComparing(line -> line.person().value());

    private Tally() {}

    public static TallyResult of(TallyTerms terms, List<VoteLine> lines) {
        int needed = terms.needed();
        List<VoteLine> over = lines.stream()
                .filter(line -> line.inFavour() >= needed)
                .sorted(MOST_FIRST)
                .toList();
        if (over.size() <= terms.seats()) {
            return new TallyResult(needed, persons(over), List.of(), 0, terms.seats() - over.size());
        }
        int last = over.get(terms.seats() - 1).inFavour();
        if (over.get(terms.seats()).inFavour() < last) {
            return new TallyResult(needed, persons(over.subList(0, terms.seats())), List.of(), 0, 0);
        }
        List<VoteLine> above =
                over.stream().filter(line -> line.inFavour() > last).toList();
        List<VoteLine> equal =
                over.stream().filter(line -> line.inFavour() == last).toList();
        return new TallyResult(needed, persons(above), persons(equal), terms.seats() - above.size(), 0);
    }

    private static List<PersonId> persons(List<VoteLine> lines) {
        return lines.stream().map(VoteLine::person).toList();
    }
}

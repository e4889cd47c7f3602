package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.ballot.event.CountKeyed;
import org.jianhui.kernel.election.ballot.event.CountsDiffered;
import org.jianhui.kernel.id.PersonId;

/**
 * How far the counting of a box is: who has keyed, never what. Figures enter a view only when both tellers have keyed the
 * same, and then from the decision, so that no row, page or answer could show one of them before.
 *
 * @param attempt 1 for the first count of the box
 * @param keyedBy who has keyed in this attempt
 * @param differences attempts whose two counts differed
 */
public record CountingLine(int attempt, List<PersonId> keyedBy, List<CountingLine.Difference> differences) {

    /**
     * Two counts that differed.
     *
     * @param in {@code collected}, {@code valid}, {@code spoilt}, or the id of who was voted on; no figures
     */
    public record Difference(int attempt, List<String> in) {}

    static final CountingLine NONE = new CountingLine(1, List.of(), List.of());

    CountingLine keyed(CountKeyed e) {
        return new CountingLine(
                e.attempt(),
                Stream.concat(keyedBy.stream(), Stream.of(e.teller())).toList(),
                differences);
    }

    CountingLine differed(CountsDiffered e) {
        return new CountingLine(
                e.attempt() + 1,
                List.of(),
                Stream.concat(differences.stream(), Stream.of(new Difference(e.attempt(), e.in())))
                        .toList());
    }
}

package org.jianhui.workbench.election.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.election.CandidateState;
import org.jianhui.query.election.ElectionView;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of a person before, as a candidate of this union.
 *
 * @param what name of the state it brought; {@code OBJECTION_} and its name for the ruling on an objection
 * @param on date of the paper or act; null where it is not known
 * @param reason opened; empty if none was given
 */
public record EarlierRuling(
        ElectionId election,
        Body body,
        String what,
        @Nullable LocalDate on,
        String reason) {

    private static final Set<CandidateState> DECIDED = EnumSet.of(
            CandidateState.REFUSED, CandidateState.RETURNED, CandidateState.WITHDRAWN, CandidateState.EXCLUDED);

    /** In one case: how the person stands and stood, and the rulings on objections. */
    static Stream<EarlierRuling> in(ElectionView view, PersonId person, Opener opener) {
        ElectionId election = view.opening().election();
        Stream<EarlierRuling> stood = view.candidates().stream()
                .filter(line -> line.candidacy().person().equals(person))
                .flatMap(line -> Stream.concat(
                        line.earlier().stream()
                                .map(each -> new EarlierRuling(
                                        election,
                                        line.candidacy().body(),
                                        each.state().name(),
                                        each.since(),
                                        opener.text(each.reason()))),
                        Stream.of(line)
                                .filter(each -> DECIDED.contains(each.state()))
                                .map(each -> new EarlierRuling(
                                        election,
                                        line.candidacy().body(),
                                        each.state().name(),
                                        each.since(),
                                        opener.text(each.reason())))));
        Stream<EarlierRuling> objected = view.objections().stream()
                .filter(line -> line.ruling() != null && line.against().person().equals(person))
                .map(line -> new EarlierRuling(
                        election,
                        line.against().body(),
                        "OBJECTION_" + Objects.requireNonNull(line.ruling()).name(),
                        line.ruledOn(),
                        opener.text(line.reason())));
        return Stream.of(stood, objected).flatMap(each -> each);
    }

    /** The earliest first. */
    static List<EarlierRuling> inOrder(Stream<EarlierRuling> rulings) {
        return rulings.sorted(java.util.Comparator.comparing(
                        EarlierRuling::on, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
                .toList();
    }
}

package org.jianhui.workbench.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.EndingLine;
import org.jianhui.query.election.FindElection;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.founding.FindFounding;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.FoundingView;
import org.jianhui.query.founding.GroupLine;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads one founding for one reader. */
public final class FoundingReading {

    private final Queries queries;
    private final PersonalData personalData;

    FoundingReading(Queries queries, PersonalData personalData) {
        this.queries = queries;
        this.personalData = personalData;
    }

    public FoundingCasePage find(FoundingId founding, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindFounding(founding, asOf), reader, seenAt);
    }

    /**
     * The elections of a founding, in the order of their opening: its first, and those that followed a void result, to the one
     * that was approved. What the union elects later is no part of its founding.
     *
     * @param asOf the moment shown, null for the present; cases not opened by then are left out
     */
    public List<ElectionCasePage> elections(
            FoundingView founding, GroupLine group, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        FindElections ofUnion = new FindElections(founding.opening().union(), null, null, 200);
        return leadingTo(
                        group.opening().election(),
                        queries.ask(ofUnion, reader, seenAt).elections())
                .stream()
                .flatMap(election -> then(election, asOf, reader).stream())
                .toList();
    }

    /** @param newestFirst all cases of the union as they stand now */
    static List<ElectionId> leadingTo(ElectionId first, List<ElectionCasePage> newestFirst) {
        List<ElectionId> found = new ArrayList<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            ElectionView view = newestFirst.get(i).election();
            if (!found.isEmpty() || view.opening().election().equals(first)) {
                found.add(view.opening().election());
                EndingLine ending = view.ending();
                if (ending != null && ending.cause() != EndCause.RESULT_VOIDED) {
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<ElectionCasePage> then(ElectionId election, @Nullable AsOf asOf, AccountId reader) {
        try {
            return Optional.of(queries.ask(new FindElection(election, asOf), reader));
        } catch (NotFound notOpenedByThen) {
            return Optional.empty();
        }
    }

    public Opener opener() {
        return new Opener(personalData, Set.of());
    }
}

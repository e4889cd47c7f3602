package org.jianhui.workbench.election.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.election.assembly.FindVotersNamed;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.privacy.Namesake;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member whose name a voter wrote on the paper (另选他人, E-08). The teller reads nothing but a name; of several who
 * bear it, the teller says which one is meant.
 */
final class WrittenIn {

    private final Queries queries;
    private final PersonalData data;
    private final Function<VillageId, String> villages;

    WrittenIn(Queries queries, PersonalData data, Function<VillageId, String> villages) {
        this.queries = queries;
        this.data = data;
        this.villages = villages;
    }

    /** Whoever may be meant by a name, for a teller of that ballot; empty for everybody else. */
    List<Namesake> named(BallotId ballot, @Nullable String typed, AccountId teller) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            return List.of();
        }
        List<PersonId> among = data.find(PersonalField.NAME, name);
        Opener opener = new Opener(data, Set.of());
        return queries.ask(new FindVotersNamed(ballot, among), teller).voters().stream()
                .filter(voter -> opener.says(voter.name(), name))
                .map(voter -> Namesake.of(
                        voter.person(),
                        name,
                        voter.membership(),
                        villages.apply(voter.village()),
                        voter.group(),
                        opener.text(voter.birthDate())))
                .toList();
    }

    /**
     * The votes of those written in; rows in which nothing is said are left out.
     *
     * @throws BadRequest if a name is no voting member's, or several bear it and none is chosen, or its votes are missing
     */
    List<VoteLine> lines(BallotId ballot, @Nullable List<WriteIn> rows, AccountId teller) {
        List<VoteLine> lines = new ArrayList<>();
        for (WriteIn row : filled(rows)) {
            if (row.inFavour() == null) {
                throw new BadRequest("WRITE_IN_WITHOUT_VOTES", "writeIns");
            }
            lines.add(new VoteLine(person(ballot, row, teller), Objects.requireNonNull(row.inFavour()), 0, 0));
        }
        return lines;
    }

    private PersonId person(BallotId ballot, WriteIn row, AccountId teller) {
        if (row.unnamed()) {
            return Optional.ofNullable(row.person()).orElseThrow(() -> new BadRequest("NAME_NOT_ON_ROLL", "writeIns"));
        }
        List<Namesake> found = Look.aside(() -> named(ballot, row.name(), teller));
        if (found.isEmpty()) {
            throw new BadRequest("NAME_NOT_ON_ROLL", "writeIns");
        }
        return found.stream()
                .filter(each -> found.size() == 1 || each.person().equals(row.person()))
                .map(Namesake::person)
                .findFirst()
                .orElseThrow(() -> new BadRequest("NAME_AMBIGUOUS", "writeIns"));
    }

    /** By the row's place on the form: the several members who bear its name, or nobody at all; left out where one does. */
    Map<Integer, List<Namesake>> unclear(BallotId ballot, @Nullable List<WriteIn> rows, AccountId teller) {
        Map<Integer, List<Namesake>> unclear = new TreeMap<>();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            @Nullable WriteIn row = rows.get(i);
            if (row != null && !row.unnamed()) {
                List<Namesake> found = named(ballot, row.name(), teller);
                if (found.size() != 1) {
                    unclear.put(i, found);
                }
            }
        }
        return unclear;
    }

    private static List<WriteIn> filled(@Nullable List<WriteIn> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(row -> row != null && !(row.unnamed() && row.person() == null))
                        .toList();
    }
}

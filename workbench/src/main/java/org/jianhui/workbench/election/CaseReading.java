package org.jianhui.workbench.election;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.ObjectionReaders;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.election.CaseOpening;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.FindElection;
import org.jianhui.query.election.ResultLine;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.roll.MemberRoll;
import org.jspecify.annotations.Nullable;

/** Reads one case for one reader. */
public final class CaseReading {

    private static final int MOST = 300;

    private final Queries queries;
    private final Authority authority;
    private final PersonalData personalData;
    private final AreaNames areas;
    private final ActClock clock;

    CaseReading(Queries queries, Authority authority, PersonalData personalData, AreaNames areas, ActClock clock) {
        this.queries = queries;
        this.authority = authority;
        this.personalData = personalData;
        this.areas = areas;
        this.clock = clock;
    }

    public ElectionCasePage find(ElectionId election, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindElection(election, asOf), reader, seenAt);
    }

    /** Whose the case is; the reader's rights are checked there. */
    public Parties parties(ElectionId election, AccountId reader) {
        CaseOpening opening = find(election, null, reader, null).election().opening();
        return new Parties(opening.union(), opening.upperUnion());
    }

    /** Opens what this reader may see of this case: who objected, and with which words, only the superior and the inspector. */
    public Opener opener(ElectionCasePage page, AccountId reader) {
        Set<PersonId> objectors = new HashSet<>();
        if (!receivesObjections(page, reader)) {
            page.election().objections().forEach(line -> {
                objectors.add(line.grounds().person());
                if (line.by() != null) {
                    objectors.add(line.by().person());
                }
            });
        }
        return new Opener(personalData, Set.copyOf(objectors));
    }

    /** The sealed names of those elected: candidates as they stood, and whom voters wrote in as far as the reader may see members. */
    public Map<PersonId, Envelope> elected(ElectionCasePage page, AccountId reader) {
        Map<PersonId, Envelope> names = new HashMap<>();
        page.election()
                .candidates()
                .forEach(line ->
                        names.put(line.candidacy().person(), line.candidate().name()));
        ResultLine result = page.election().result();
        List<PersonId> writtenIn = result == null
                ? List.of()
                : result.offices().stream()
                        .map(OfficeHolder::person)
                        .filter(person -> !names.containsKey(person))
                        .distinct()
                        .toList();
        if (!writtenIn.isEmpty()) {
            FindMembers asked =
                    new FindMembers(page.election().opening().union(), null, null, null, writtenIn, null, MOST);
            queries.ask(asked, reader).members().stream()
                    .filter(line -> line.name() != null)
                    .forEach(line -> names.put(line.member().person(), Objects.requireNonNull(line.name())));
        }
        return names;
    }

    /** Whom this reader may choose as candidates of this case. */
    CandidateRoll roll(ElectionCasePage page, AccountId reader) {
        return new CandidateRoll(
                MemberRoll.of(page.election().opening().union(), queries, personalData, areas::of, reader));
    }

    /** Whether this reader learns who objected, whatever of it the view has taken in already. */
    boolean receivesObjections(ElectionCasePage page, AccountId reader) {
        CaseOpening opening = page.election().opening();
        List<UnionId> above = List.of(opening.upperUnion(), opening.repliesUnion(), opening.countyUnion());
        return ObjectionReaders.include(authority.rolesOf(reader, clock.now()), above);
    }

    /** For what hangs in public. */
    Opener posted() {
        return Opener.ofPosted(personalData);
    }
}

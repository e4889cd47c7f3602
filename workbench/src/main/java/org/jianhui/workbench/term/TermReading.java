package org.jianhui.workbench.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.election.FindElection;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.FindTerm;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads one term for one reader, with the names of those who were elected, as their candidatures hold them. */
final class TermReading {

    private final Queries queries;
    private final PersonalData personalData;

    TermReading(Queries queries, PersonalData personalData) {
        this.queries = queries;
        this.personalData = personalData;
    }

    TermCasePage find(TermId term, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindTerm(term, asOf), reader, seenAt);
    }

    /** The sealed names of who stood for the committee's bodies. */
    Map<PersonId, Envelope> names(TermCasePage page, AccountId reader) {
        Map<PersonId, Envelope> names = new HashMap<>();
        try {
            queries.ask(new FindElection(page.term().opening().election(), null), reader)
                    .election()
                    .candidates()
                    .forEach(line -> names.put(
                            line.candidacy().person(), line.candidate().name()));
        } catch (NotFound elsewhere) {
            // The committee was elected before this system was there.
            return Map.of();
        }
        return names;
    }

    Opener opener() {
        return new Opener(personalData, Set.of());
    }
}

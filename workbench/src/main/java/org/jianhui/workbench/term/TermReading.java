package org.jianhui.workbench.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.election.FindElection;
import org.jianhui.query.founding.history.FindHistory;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.FindTerm;
import org.jianhui.query.term.SeatLine;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.query.term.TermView;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.roll.MemberRoll;
import org.jspecify.annotations.Nullable;

/** Reads one term for one reader, with the names of those who were elected, as their candidatures hold them. */
public final class TermReading {

    private static final int MOST = 300;

    private final Queries queries;
    private final PersonalData personalData;
    private final AreaNames areas;

    TermReading(Queries queries, PersonalData personalData, AreaNames areas) {
        this.queries = queries;
        this.personalData = personalData;
        this.areas = areas;
    }

    public TermCasePage find(TermId term, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindTerm(term, asOf), reader, seenAt);
    }

    /** The sealed names of who stood for the committee's bodies, and of members whom voters wrote in. */
    public Map<PersonId, Envelope> names(TermCasePage page, AccountId reader) {
        Map<PersonId, Envelope> names = new HashMap<>();
        try {
            queries.ask(new FindElection(page.term().opening().election(), null), reader)
                    .election()
                    .candidates()
                    .forEach(line -> names.put(
                            line.candidacy().person(), line.candidate().name()));
        } catch (NotFound elsewhere) {
            return ofHistory(page, reader);
        }
        return names;
    }

    /** The committee was elected before this system was there: who is recorded from its papers, if it was brought in. */
    private Map<PersonId, Envelope> ofHistory(TermCasePage page, AccountId reader) {
        Map<PersonId, Envelope> names = new HashMap<>();
        try {
            queries.ask(new FindHistory(history(page), null), reader)
                    .record()
                    .officers()
                    .forEach(each -> names.put(each.person(), each.name()));
        } catch (NotFound nowhere) {
            return Map.of();
        }
        List<PersonId> writtenIn = page.term().seats().stream()
                .filter(seat -> seat.name() == null && !names.containsKey(seat.person()))
                .map(SeatLine::person)
                .toList();
        if (!writtenIn.isEmpty()) {
            FindMembers asked = new FindMembers(page.term().opening().union(), null, null, null, writtenIn, null, MOST);
            queries.ask(asked, reader).members().stream()
                    .filter(line -> line.name() != null)
                    .forEach(line -> names.put(line.member().person(), Objects.requireNonNull(line.name())));
        }
        return names;
    }

    /** Whether the committee was brought in from papers, so that there is no election case here. */
    boolean isBroughtIn(TermCasePage page, AccountId reader) {
        try {
            queries.ask(new FindHistory(history(page), null), reader);
            return true;
        } catch (NotFound nowhere) {
            return false;
        }
    }

    /** Whether leave for the next election's meeting is still to be asked for: none was given here, nor entered in its case. */
    boolean lacksMeeting(TermView view, AccountId reader) {
        ElectionId next = view.reelection();
        return next != null
                && view.lacksMeeting()
                && queries.ask(new FindElection(next, null), reader).election().lacksMeeting();
    }

    /** The historic case from which the term would come. */
    static HistoryId history(TermCasePage page) {
        return HistoryId.behind(page.term().opening().term());
    }

    /** The members of the union, if any are on record and the reader may know them: who fills an office is one (M-14). */
    MemberRoll roll(TermView view, AccountId reader) {
        return MemberRoll.of(view.opening().union(), queries, personalData, areas::of, reader);
    }

    public Opener opener() {
        return new Opener(personalData, Set.of());
    }
}

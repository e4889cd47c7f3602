package org.jianhui.workbench.election.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.election.CandidateState;
import org.jianhui.query.election.EarlierStand;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.FindTerms;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Gathers, for each candidate who waits for the review, what is known of the person; all by the reader's own rights. */
public final class CandidateSheets {

    private static final int PAGE = 200;
    private static final Set<CandidateState> STANDING = EnumSet.of(CandidateState.PROPOSED, CandidateState.APPROVED);

    private final Queries queries;

    CandidateSheets(Queries queries) {
        this.queries = queries;
    }

    /** Of those who wait, in the order in which they were proposed. */
    public List<CandidateSheet> of(ElectionCasePage page, Opener opener, AccountId reader) {
        ElectionView view = page.election();
        List<CandidateLine> waiting = view.candidates().stream()
                .filter(line -> line.state() == CandidateState.PROPOSED)
                .toList();
        List<PersonId> persons = waiting.stream()
                .map(line -> line.candidacy().person())
                .distinct()
                .toList();
        UnionId union = view.opening().union();
        Map<PersonId, MemberLine> roll = roll(union, persons, reader);
        boolean kept = !queries.ask(new FindMembers(union, null, null, MemberStanding.MEMBER, null, null, 1), reader)
                .members()
                .isEmpty();
        Map<PersonId, List<HeldOffice>> offices = offices(persons, page, reader);
        List<ElectionView> cases = queries.ask(new FindElections(union, null, null, PAGE), reader).elections().stream()
                .map(ElectionCasePage::election)
                .toList();
        return waiting.stream()
                .map(line -> {
                    PersonId person = line.candidacy().person();
                    MemberLine on = roll.get(person);
                    RollEntry entry = on == null ? null : RollEntry.of(on, opener, page.today());
                    return sheet(
                            line,
                            view,
                            opener,
                            entry,
                            kept,
                            offices.getOrDefault(person, List.of()),
                            EarlierRuling.inOrder(
                                    cases.stream().flatMap(each -> EarlierRuling.in(each, person, opener))));
                })
                .toList();
    }

    private static CandidateSheet sheet(
            CandidateLine line,
            ElectionView view,
            Opener opener,
            @Nullable RollEntry roll,
            boolean kept,
            List<HeldOffice> offices,
            List<EarlierRuling> earlier) {
        CandidateSheet.Change change = change(line, view);
        return new CandidateSheet(
                line.candidacy(),
                opener.text(line.candidate().name()),
                line.candidate().post(),
                line.candidate().village(),
                change,
                change == CandidateSheet.Change.OTHER_POST ? postBefore(line) : null,
                roll,
                offices,
                alsoFor(line, view),
                earlier,
                Check.of(line, roll, kept));
    }

    private static CandidateSheet.Change change(CandidateLine line, ElectionView view) {
        long requests = view.papers().stream()
                .filter(paper -> paper.kind() == PaperKind.CANDIDATE_REQUEST)
                .count();
        if (requests < 2) {
            return CandidateSheet.Change.FIRST_LIST;
        }
        if (line.earlier().isEmpty()) {
            return CandidateSheet.Change.ADDED;
        }
        return postBefore(line) == line.candidate().post()
                ? CandidateSheet.Change.AGAIN
                : CandidateSheet.Change.OTHER_POST;
    }

    private static @Nullable ProposedPost postBefore(CandidateLine line) {
        List<EarlierStand> earlier = line.earlier();
        return earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).post();
    }

    private static List<Body> alsoFor(CandidateLine line, ElectionView view) {
        return view.candidates().stream()
                .filter(each -> STANDING.contains(each.state()))
                .filter(each ->
                        each.candidacy().person().equals(line.candidacy().person()))
                .map(each -> each.candidacy().body())
                .filter(body -> body != line.candidacy().body())
                .toList();
    }

    /** Of several memberships of a person in the union the last one; a running one before those that are over. */
    private Map<PersonId, MemberLine> roll(UnionId union, List<PersonId> persons, AccountId reader) {
        Map<PersonId, MemberLine> found = new HashMap<>();
        if (!persons.isEmpty()) {
            queries.ask(new FindMembers(union, null, null, null, persons, null, 1000), reader)
                    .members()
                    .forEach(line -> found.merge(line.member().person(), line, CandidateSheets::later));
        }
        return found;
    }

    private static MemberLine later(MemberLine one, MemberLine other) {
        if (one.member().standing() == MemberStanding.MEMBER) {
            return one;
        }
        return other.member().standing() == MemberStanding.MEMBER
                        || other.member().since().isAfter(one.member().since())
                ? other
                : one;
    }

    private Map<PersonId, List<HeldOffice>> offices(List<PersonId> persons, ElectionCasePage page, AccountId reader) {
        Map<PersonId, List<HeldOffice>> held = new HashMap<>();
        TermId after = null;
        do {
            FindTerms.Page terms = queries.ask(new FindTerms(null, true, after, PAGE), reader);
            terms.terms()
                    .forEach(term -> term.term().seats().stream()
                            .filter(seat -> persons.contains(seat.person()))
                            .filter(seat ->
                                    seat.until() == null || !seat.until().isBefore(page.today()))
                            .forEach(seat -> held.computeIfAbsent(seat.person(), person -> new ArrayList<>())
                                    .add(new HeldOffice(term.term().opening().union(), seat.office(), seat.since()))));
            after = terms.next();
        } while (after != null);
        return held;
    }
}

package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jspecify.annotations.Nullable;

/** Everybody who was ever proposed for a body, and where the person stands. */
final class Slate {

    /** Where a candidacy stands; only APPROVED may be posted. */
    enum Standing {
        PROPOSED,
        APPROVED,
        REFUSED,
        RETURNED,
        WITHDRAWN,
        EXCLUDED
    }

    private record Row(
            Candidate candidate,
            Standing standing,
            @Nullable LocalDate approvedOn) {
        Row now(Standing next, @Nullable LocalDate on) {
            return new Row(candidate, next, on);
        }
    }

    private final Map<Candidacy, Row> rows = new LinkedHashMap<>();

    @EventSourcingHandler
    void evolve(CandidateListsSubmitted event) {
        event.lists().forEach(this::propose);
    }

    @EventSourcingHandler
    void evolve(CandidateListsChanged event) {
        event.withdrawals().forEach(each -> move(each.candidacy(), Standing.WITHDRAWN, null));
        event.additions().forEach(this::propose);
    }

    @EventSourcingHandler
    void evolve(CandidatesReviewed event) {
        for (Review review : event.reviews()) {
            Standing next = switch (review.verdict()) {
                case APPROVE -> Standing.APPROVED;
                case REFUSE -> Standing.REFUSED;
                case RETURN -> Standing.RETURNED;
            };
            move(review.candidacy(), next, event.reply().dated());
        }
    }

    @EventSourcingHandler
    void evolve(ObjectionRuled event) {
        if (event.ruling() == ObjectionRuling.UPHELD) {
            move(event.against(), Standing.EXCLUDED, null);
        }
    }

    private void propose(CandidateList list) {
        list.candidates()
                .forEach(candidate -> rows.put(
                        new Candidacy(candidate.person(), list.body()), new Row(candidate, Standing.PROPOSED, null)));
    }

    private void move(Candidacy candidacy, Standing next, @Nullable LocalDate on) {
        rows.computeIfPresent(candidacy, (key, row) -> row.now(next, on));
    }

    boolean is(Candidacy candidacy, Standing standing) {
        Row row = rows.get(candidacy);
        return row != null && row.standing() == standing;
    }

    /** Was proposed for that body once, whatever became of it. */
    boolean knows(Candidacy candidacy) {
        return rows.containsKey(candidacy);
    }

    /** Proposed or approved: stands on the list today. */
    boolean isListed(Candidacy candidacy) {
        return is(candidacy, Standing.PROPOSED) || is(candidacy, Standing.APPROVED);
    }

    List<Candidacy> in(Standing standing) {
        return rows.keySet().stream().filter(each -> is(each, standing)).toList();
    }

    /** The latest reply date by which any of these was approved; null if none was. */
    @Nullable
    LocalDate approvedOn(Collection<Candidacy> candidacies) {
        return rowsOf(candidacies)
                .map(Row::approvedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The given candidacies as printable lists, body by body, in the order in which they were proposed. */
    List<CandidateList> lists(Collection<Candidacy> candidacies) {
        return Arrays.stream(Body.values())
                .map(body -> new CandidateList(
                        body,
                        rows.entrySet().stream()
                                .filter(row -> row.getKey().body() == body && candidacies.contains(row.getKey()))
                                .map(row -> row.getValue().candidate())
                                .toList()))
                .filter(list -> !list.candidates().isEmpty())
                .toList();
    }

    /** Bodies for which none of these stands. */
    static Set<Body> without(Collection<Candidacy> candidacies) {
        Set<Body> missing = EnumSet.allOf(Body.class);
        candidacies.forEach(each -> missing.remove(each.body()));
        return missing;
    }

    static List<Candidacy> candidacies(List<CandidateList> lists) {
        return lists.stream()
                .flatMap(list -> list.candidates().stream().map(each -> new Candidacy(each.person(), list.body())))
                .toList();
    }

    private Stream<Row> rowsOf(Collection<Candidacy> candidacies) {
        return candidacies.stream().map(rows::get).filter(Objects::nonNull);
    }
}

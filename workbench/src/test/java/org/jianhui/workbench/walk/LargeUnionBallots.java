package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The votes of the large union's congress: 44 are due, 40 are present; a tie, a void round, a second ballot. */
final class LargeUnionBallots {

    static final int PRESENT = 40;

    /** Eleven for nine seats: 5 % of 9 are 0.45, so one more than the seats is the least. */
    static final List<Integer> COMMITTEE = List.of(1, 2, 103, 104, 199, 200, 286, 287, 370, 371, 3);

    static final List<Integer> AUDIT = List.of(12, 112, 212);
    static final List<Integer> WOMEN = List.of(20, 120, 220);

    private final RestClient rest;
    private final MeetingWalk congress;
    private final LargeUnion union;
    private final CongressForms forms;

    LargeUnionBallots(RestClient rest, MeetingWalk congress, LargeUnion union, CongressForms forms) {
        this.rest = rest;
        this.congress = congress;
        this.union = union;
        this.forms = forms;
    }

    void held() {
        committeeElected();
        otherBodiesElected();
    }

    /**
     * Of 40 papers one is spoilt: 39 × 9 = 351 votes may be given, 348 are. More than half of 44 are 23. Eight have more than
     * the two who have 30 each, and these stand for the one seat that is left: 9 − 8 = 1.
     */
    private void committeeElected() {
        List<Integer> votes = List.of(38, 37, 36, 35, 34, 33, 32, 31, 30, 30, 12);
        assertThat(votes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(348);
        List<String> candidates = COMMITTEE.stream().map(union::person).toList();
        congress.act("/ballots", Map.of("body", "UNION_COMMITTEE", "candidates", candidates.subList(0, 9)))
                .refused(422, "E-08", "SURPLUS_TOO_SMALL");
        String first = congress.opens("UNION_COMMITTEE", candidates.toArray(String[]::new));
        congress.issues(first, PRESENT);
        congress.count(first, 40, 1, line(candidates, votes));
        congress.awaitState(first, "DECIDED");
        JsonNode decided = congress.ballot(INSPECTOR, first).path("decision");
        assertThat(decided.path("result").path("needed").asInt()).isEqualTo(23);
        assertThat(texts(decided.path("result").path("elected"))).isEqualTo(candidates.subList(0, 8));
        assertThat(texts(decided.path("result").path("tied")))
                .containsExactlyInAnyOrderElementsOf(candidates.subList(8, 10));
        assertThat(decided.path("result").path("tiedSeats").asInt()).isEqualTo(1);
        assertThat(decided.path("next").asString()).isEqualTo("RUNOFF");
        assertThat(decided.path("basis").toString()).contains("2 × 38 > 1 × 44", "2 × 12 ≤ 1 × 44");

        forms.open(GROUP, congress, "ballots/" + first + "/open-seats");
        congress.act("/ballots", Map.of("body", "UNION_COMMITTEE", "candidates", candidates.subList(8, 11)))
                .refused(422, "E-08", "RUNOFF_CANDIDATES");
        List<String> equals = candidates.subList(8, 10);
        aVoidRound(equals);
        secondBallot(candidates, equals);
    }

    /** 41 papers in a box where 40 were handed out. */
    private void aVoidRound(List<String> equals) {
        String ballot = congress.opens("UNION_COMMITTEE", equals.toArray(String[]::new));
        congress.issues(ballot, PRESENT);
        forms.open(GROUP, congress, "ballots/" + ballot + "/annulment");
        congress.count(ballot, 41, 0, line(equals, List.of(21, 20)));
        congress.awaitState(ballot, "VOID");
        forms.open(REVIEWER, congress, "ballots/" + ballot + "/repetition");
        congress.act("/ballots", Map.of("body", "UNION_COMMITTEE", "candidates", equals))
                .refused(422, "E-08", "REPEAT_NOT_APPROVED");
        rest.post(REVIEWER, "/api/ballots/" + ballot + "/repetition", Map.of("reason", "收回票多于发出票，同意重新投票"))
                .created();
        congress.awaitRepeat(ballot);
        JsonNode voided = congress.ballot(INSPECTOR, ballot).path("voided");
        assertThat(voided.path("cause").asString()).isEqualTo("MORE_COLLECTED_THAN_ISSUED");
        assertThat(fact(voided.path("basis"), "issued")).isEqualTo("40");
        assertThat(fact(voided.path("basis"), "collected")).isEqualTo("41");
        assertThat(voided.path("repeat").path("reason").asString()).contains("同意重新投票");
        assertThat(voided.path("repeat").path("approvedBy").asString()).startsWith("person-sample-staff-");
    }

    /** The most votes are enough: each had the majority in the first. 22 + 17 = 39 of 40, and 22 are not more than half of 44. */
    private void secondBallot(List<String> candidates, List<String> equals) {
        String ballot = congress.opens("UNION_COMMITTEE", equals.toArray(String[]::new));
        congress.issues(ballot, PRESENT);
        congress.count(ballot, 40, 0, line(equals, List.of(17, 22)));
        congress.awaitState(ballot, "DECIDED");
        JsonNode decided = congress.ballot(INSPECTOR, ballot);
        assertThat(decided.path("paper").path("kind").asString()).isEqualTo("RUNOFF");
        assertThat(decided.path("paper").path("round").asInt()).isEqualTo(3);
        assertThat(texts(decided.path("decision").path("result").path("elected")))
                .containsExactly(equals.get(1));
        List<String> committee = new ArrayList<>(candidates.subList(0, 8));
        committee.add(equals.get(1));
        assertThat(texts(decided.path("result").path("elected"))).containsExactlyInAnyOrderElementsOf(committee);
        assertThat(decided.path("result").path("unfilled").asInt()).isZero();
    }

    /** Three for three seats, as the rules allow for these two; 23 are the least, and all have them. */
    private void otherBodiesElected() {
        List<List<Integer>> bodies = List.of(AUDIT, WOMEN);
        for (List<Integer> numbers : bodies) {
            List<String> candidates = numbers.stream().map(union::person).toList();
            String ballot = congress.opens(
                    numbers == AUDIT ? "FUND_AUDIT_COMMITTEE" : "WOMEN_COMMITTEE", candidates.toArray(String[]::new));
            congress.issues(ballot, PRESENT);
            congress.count(ballot, 40, 0, line(candidates, List.of(39, 30, 23)));
            congress.awaitState(ballot, "DECIDED");
            assertThat(texts(congress.ballot(INSPECTOR, ballot).path("result").path("elected")))
                    .isEqualTo(candidates);
        }
    }

    private static Map<String, Integer> line(List<String> candidates, List<Integer> votes) {
        Map<String, Integer> line = new LinkedHashMap<>();
        IntStream.range(0, candidates.size()).forEach(i -> line.put(candidates.get(i), votes.get(i)));
        return line;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    static String fact(JsonNode basis, String name) {
        for (JsonNode fact : basis.path("facts")) {
            if (fact.path("name").asString().equals(name)) {
                return fact.path("value").asString();
            }
        }
        return "";
    }
}

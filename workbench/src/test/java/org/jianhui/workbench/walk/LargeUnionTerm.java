package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jianhui.workbench.walk.RestClient.Answer;
import tools.jackson.databind.JsonNode;

/** The committee of the large union in office: nine members; 450 members of the union, 44 delegates. */
final class LargeUnionTerm {

    private static final String CHAIR = "zhuxi-zaiwai";

    private final RestClient rest;
    private final CandidateWalk clock;
    private final LargeUnion union;
    private String path = "";

    LargeUnionTerm(RestClient rest, CandidateWalk clock, LargeUnion union) {
        this.rest = rest;
        this.clock = clock;
        this.union = union;
    }

    /** 9 + 3 + 3 = 15 seats, since the day of the approval. */
    void inOffice(LocalDate since) {
        String terms = "/api/terms?union=" + union.id();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rest.get(INSPECTOR, terms).found().path("items").size() == 1);
        JsonNode term = rest.get(INSPECTOR, terms).found().path("items").get(0).path("term");
        path = "/api/terms/" + term.path("opening").path("term").asString();
        assertThat(term.path("opening").path("firstDay").asString()).isEqualTo(since.toString());
        assertThat(term.path("seats")).hasSize(9 + 3 + 3);
        assertThat(seat("VICE_CHAIR", 2).path("until").isNull()).isTrue();
        assertThat(seat("VICE_CHAIR", 103).path("until").isNull()).isTrue();
    }

    /** An account is all the elected chair needs: the office brings the role. */
    void chairSignsIn(int number) {
        NewAccount.opened(rest, union.id(), CHAIR, union.person(number)).signsIn();
    }

    /** The group that founded the union is dissolved since its committee is in office. */
    void clockTo(LocalDate day) {
        clock.clockTo(day.minusMonths(8));
        clock.clockTo(day.minusMonths(4));
        clock.clockTo(day);
        recall(GROUP, "COMMITTEE_MEMBER", 104, "COMMITTEE", 0, day).refused(403, "E-09", "GROUP_DISSOLVED");
    }

    /** A third of 450 are 150. Of 44 delegates 30 are enough, as 3 × 30 ≥ 2 × 44; 22 are just half, and half is not more. */
    void recallFails(int number, LocalDate on) {
        recall(CHAIR, "COMMITTEE_MEMBER", number, "MEMBERS", 149, on).refused(422, "TERM-7", "RECALL_NOT_SUPPORTED");
        recall(CHAIR, "COMMITTEE_MEMBER", number, "MEMBERS", 150, on).created();
        vote("COMMITTEE_MEMBER", number, 29, 29, on).refused(422, "TERM-8", "VOTE_NOT_QUORATE");
        vote("COMMITTEE_MEMBER", number, 30, 22, on).created();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> recallOf(number).path("vote").isObject());
        assertThat(recallOf(number).path("carried").asBoolean()).isFalse();
        assertThat(seat("COMMITTEE_MEMBER", number).path("until").isNull()).isTrue();
    }

    /** 2 × 23 = 46 are more than 44: the vice-chair leaves, and 9 − 1 = 8 are left. */
    void viceChairIsRecalled(int number, LocalDate on) {
        recall(CHAIR, "VICE_CHAIR", number, "COMMITTEE", 0, on).created();
        vote("VICE_CHAIR", number, 30, 23, on).created();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> seat("VICE_CHAIR", number).path("until").asString(""), on.toString()::equals);
        assertThat(recallOf(number).path("carried").asBoolean()).isTrue();
        JsonNode left = view().path("vacancies").get(0);
        assertThat(left.path("departure").asString()).isEqualTo("RECALLED");
        assertThat(left.path("fillBy").asString()).isEqualTo(on.plusMonths(3).toString());
        assertThat(left.path("byElectionDue").asBoolean()).isFalse();
    }

    /** The day after the recall nobody is in the office. More than half of 44 are 23; the superior approves, and the member is in office from that day on. */
    void placeIsFilled(int number, LocalDate on) {
        fill(number, 23, on.minusDays(1)).refused(422, "TERM-9", "BEFORE_THE_VACANCY");
        clock.clockTo(on);
        fill(number, 22, on).refused(422, "TERM-8", "NOT_ELECTED");
        fill(number, 23, on).created();
        await().atMost(Duration.ofSeconds(30)).until(() -> view().path("asked").isObject());
        rest.post(
                        SIGNER,
                        path + "/replies",
                        Map.of(
                                "answers",
                                view().path("asked")
                                        .path("request")
                                        .path("paper")
                                        .asString(),
                                "number",
                                "外务复〔2027〕1号",
                                "dated",
                                on.toString(),
                                "outcome",
                                "APPROVED"))
                .created();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> seat("VICE_CHAIR", number).path("since").asString(""), on.toString()::equals);
        assertThat(view().path("vacancies").get(0).path("filledOn").asString()).isEqualTo(on.toString());
        assertThat(view().path("seats"))
                .filteredOn(seat -> seat.path("until").isNull())
                .hasSize(9 + 3 + 3);
    }

    private Answer recall(String login, String office, int number, String by, int supporters, LocalDate on) {
        return rest.post(
                login,
                path + "/recalls",
                Map.of(
                        "person", union.person(number),
                        "office", office,
                        "by", by,
                        "supporters", supporters,
                        "members", union.members(),
                        "proposedOn", on.toString(),
                        "proof", scan(login)));
    }

    private Answer vote(String office, int number, int present, int votesFor, LocalDate on) {
        return rest.post(
                CHAIR,
                path + "/recalls/votes",
                Map.of(
                        "person",
                        union.person(number),
                        "office",
                        office,
                        "heldOn",
                        on.toString(),
                        "due",
                        44,
                        "present",
                        present,
                        "votesFor",
                        votesFor,
                        "minutes",
                        scan(CHAIR)));
    }

    private Answer fill(int number, int votesFor, LocalDate on) {
        return rest.post(
                CHAIR,
                path + "/fillings",
                MemberWalk.with(
                        Map.of("number", "外务工〔2027〕" + votesFor + "号", "dated", on.toString()),
                        Map.of("person", union.person(number), "name", LargeUnion.name(number)),
                        Map.of("office", "VICE_CHAIR", "way", "BY_ELECTION", "heldOn", on.toString()),
                        Map.of("due", 44, "present", 40, "votesFor", votesFor, "minutes", scan(CHAIR))));
    }

    private String scan(String login) {
        return login.equals(GROUP) ? "attachment-none" : rest.upload(login, union.id(), union.id(), "SCAN");
    }

    private JsonNode view() {
        return rest.get(INSPECTOR, path).found().path("page").path("term");
    }

    private JsonNode seat(String office, int number) {
        return line(view().path("seats"), office, number);
    }

    private JsonNode recallOf(int number) {
        JsonNode recalls = view().path("recalls");
        for (JsonNode recall : recalls) {
            if (recall.path("person").asString().equals(union.person(number))) {
                return recall;
            }
        }
        return recalls.path(recalls.size());
    }

    private JsonNode line(JsonNode lines, String office, int number) {
        for (JsonNode line : lines) {
            if (line.path("person").asString().equals(union.person(number))
                    && line.path("office").asString().equals(office)) {
                return line;
            }
        }
        return lines.path(lines.size());
    }
}

package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.walk.RestClient.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case, its papers and its events as they were known at a place of the log, or at an instant. */
final class PastChecks {

    private static final String LONG_AGO = "1990-01-01T00:00:00Z";

    private final RestClient rest;
    private final CandidateWalk walk;

    PastChecks(RestClient rest, CandidateWalk walk) {
        this.rest = rest;
        this.walk = walk;
    }

    void atItsFirstEvent() {
        String first = event("election.opened").path("place").asString();
        JsonNode then = rest.get(INSPECTOR, walk.path() + "?asOf=" + first).found();
        assertThat(then.path("status").path("phase").asString()).isEqualTo("PAPERS_DUE");
        assertThat(then.path("election").path("candidates")).isEmpty();
        assertThat(papers(first)).isEmpty();
        assertThat(types(first)).containsExactly("election.opened");
    }

    /**
     * When the notice was posted: its paper is to be issued, and nothing of what came later is known. Asked is the last instant
     * before the next act was received: at the one its own act was received, the posting was not yet committed (ADR 0061).
     */
    void atTheInstantOfThePosting(Http group) {
        Instant next = Instant.parse(
                event("election.objection-recorded").path("recordedAt").asString());
        String instant = next.minus(1, ChronoUnit.MICROS).toString();
        JsonNode then = rest.get(INSPECTOR, walk.path() + "?asOf=" + instant).found();
        assertThat(then.path("status").path("phase").asString()).isEqualTo("NOTICE_RUNNING");
        assertThat(papers(instant))
                .extracting(paper ->
                        paper.path("kind").asString() + paper.path("renditions").size())
                .containsExactlyInAnyOrder(
                        "CANDIDATE_REQUEST0", "CANDIDATE_LIST0", "CANDIDATE_REPLY0", "CANDIDATE_NOTICE0");
        assertThat(types(instant))
                .endsWith("election.notice-posted")
                .hasSizeLessThan(types(null).size());
        assertThat(group.get("/elections/" + walk.election() + "/papers?asOf=" + instant)
                        .body())
                .contains("试筹〔2026〕4号")
                .doesNotContain("试工〔2026〕1号", "/issue\"", "??");
        assertThat(group.get("/elections/" + walk.election() + "/events?asOf=" + instant)
                        .body())
                .contains("election.opened", "时系统所知的情况，不能办理", ">chouban<")
                .doesNotContain("election.meeting-date-fixed", "election.result-approved", "??");
        assertThat(group.get("/elections/" + walk.election() + "/events.csv?asOf=" + instant)
                        .body())
                .contains("election.notice-posted", ",chouban,")
                .doesNotContain("election.result-approved");
    }

    /** The papers of the founding were dated before the case was opened, and entered after it. */
    void whatWasNotKnownAtItsFirstEvent(Http group) {
        String first = event("election.opened").path("place").asString();
        JsonNode changes =
                rest.get(INSPECTOR, walk.path() + "/changes?asOf=" + first).found();
        assertThat(typesOf(changes.path("learnt"))).containsOnly("election.historic-paper-recorded");
        assertThat(typesOf(changes.path("since")))
                .contains("election.result-approved")
                .doesNotContain("election.opened");
        assertThat(changes.path("isBeforeAct").asBoolean()).isTrue();
        assertThat(changes.path("since")
                        .valueStream()
                        .filter(row ->
                                row.path("type").asString().matches("election.(candidates-reviewed|result-approved)")))
                .as("the day of a reply is told, by which one entered late is known as such")
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.path("facts").toString()).contains("\"dated\""));
        assertThat(group.get("/elections/" + walk.election() + "/changes?asOf=" + first)
                        .body())
                .contains("当时已经发生、还不知道的", "新增", "有变", "<del>", "看当时的案卷")
                .doesNotContain("??");
    }

    /** From one moment to another, and not the other way round. */
    void whatChangedBetweenTwoMoments() {
        String posted = event("election.notice-posted").path("place").asString();
        String fixed = event("election.meeting-date-fixed").path("place").asString();
        JsonNode changes = rest.get(INSPECTOR, walk.path() + "/changes?asOf=" + posted + "&until=" + fixed)
                .found();
        assertThat(typesOf(changes.path("since")))
                .contains("election.objection-recorded", "election.meeting-date-fixed")
                .doesNotContain("election.notice-posted", "election.result-approved");
        assertThat(changes.path("sections").toString()).contains("CHANGED").doesNotContain("GONE");
        Answer reversed = rest.get(INSPECTOR, walk.path() + "/changes?asOf=" + fixed + "&until=" + posted);
        assertThat(reversed.status()).isEqualTo(400);
        assertThat(reversed.body().path("code").asString()).isEqualTo("MOMENTS_REVERSED");
    }

    /** With the rights that the application has on its database. */
    void theOrganisationOnRecordThen(Http administrator) {
        String first = event("election.opened").path("place").asString();
        JsonNode now = rest.get(INSPECTOR, "/api/organisation").found();
        JsonNode then = rest.get(INSPECTOR, "/api/organisation?asOf=" + first).found();
        assertThat(then.path("units")).isNotEmpty().hasSameSizeAs(now.path("units"));
        assertThat(administrator.get("/organisation?asOf=" + first).body())
                .contains("这是当时系统里的记录")
                .doesNotContain("登记组织", "??");
        assertThat(administrator.get("/organisation?at=2022-01-01T00:00").body())
                .doesNotContain("??");
    }

    /** One unit, the accounts and the persons, by the rights of today. */
    void theUnitsAndListsOnRecordThen(Http administrator) {
        String first = event("election.opened").path("place").asString();
        String unit = "/organisation/units/"
                + walk.view(INSPECTOR).at("/election/opening/union").asString();
        JsonNode now = rest.get(INSPECTOR, "/api" + unit).found();
        assertThat(rest.get(INSPECTOR, "/api" + unit + "?asOf=" + first).found().at("/unit/name"))
                .isEqualTo(now.at("/unit/name"));
        assertThat(administrator.get(unit + "?asOf=" + first).body())
                .contains("这是当时系统里的记录", "asOf=" + first)
                .doesNotContain("撤销</a>", "设立岗位", "??");
        for (String what : List.of("/api/organisation/accounts", "/api/persons")) {
            assertThat(rest.get(INSPECTOR, what + "?asOf=" + first).found().path("items"))
                    .as(what)
                    .isNotEmpty();
            assertThat(rest.get(INSPECTOR, what + "?asOf=" + LONG_AGO).found().path("items"))
                    .as(what)
                    .isEmpty();
        }
        assertThat(rest.get(INSPECTOR, "/api" + unit + "?asOf=" + LONG_AGO).status())
                .isEqualTo(404);
        assertThat(rest.get(GROUP, "/api/organisation/accounts?asOf=" + first).status())
                .as("who may not look today may not look at the past")
                .isEqualTo(403);
    }

    /** Where the code on a paper leads, and its files: there from the issue on, and by then nothing is known of what followed. */
    void anIssuedPaperIsThereFromItsIssueOn(Http group) {
        String posted = event("election.notice-posted").path("place").asString();
        JsonNode notice = papers(event("election.result-approved").path("place").asString()).stream()
                .filter(paper -> paper.path("kind").asString().equals("CANDIDATE_NOTICE"))
                .findFirst()
                .orElseThrow();
        String paper = "/papers/" + notice.path("paper").asString();
        for (String path : List.of("/api" + paper, walk.path() + paper + "/pdf")) {
            notThere(rest.get(INSPECTOR, path + "?asOf=" + posted), "PAPER_NOT_ISSUED");
            notThere(
                    rest.get(
                            INSPECTOR,
                            path + "?asOf="
                                    + event("election.opened").path("place").asString()),
                    "PAPER_UNKNOWN");
            notThere(rest.get(INSPECTOR, path + "?asOf=" + LONG_AGO), "CASE_UNKNOWN");
        }
        HttpResponse<String> page = group.get(paper);
        assertThat(page.body()).contains("name=\"at\"");
        HttpResponse<String> before = group.get(paper + "?asOf=" + posted);
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(before.body()).contains("还没有出具", "您看的是过去的一个时刻");
        String issued =
                rest.get(INSPECTOR, "/api/simulation/clock").found().path("now").asString();
        HttpResponse<String> then = group.get(paper + "?asOf=" + issued);
        assertThat(then.body())
                .contains("/PDF?asOf=", "name=\"asOf\"", "时系统所知的情况")
                .doesNotContain("??");
        assertThat(rest.get(INSPECTOR, "/api" + paper + "?asOf=" + issued).found())
                .isEqualTo(rest.get(INSPECTOR, "/api" + paper).found());
    }

    private static void notThere(Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }

    /** What is still to come is not settled. */
    void notInTheFuture() {
        String tomorrow = walk.today().plusDays(1) + "T00:00:00%2B08:00";
        for (String what : List.of("", "/papers", "/events", "/timeline", "/procedures")) {
            RestClient.Answer answer = rest.get(INSPECTOR, walk.path() + what + "?asOf=" + tomorrow);
            assertThat(answer.status()).as(what).isEqualTo(409);
            assertThat(answer.body().path("code").asString()).isEqualTo("NOT_SETTLED");
        }
    }

    private JsonNode event(String type) {
        for (JsonNode each :
                rest.get(INSPECTOR, walk.path() + "/events?limit=500").found().path("items")) {
            if (each.path("type").asString().equals(type)) {
                return each;
            }
        }
        throw new AssertionError("no event " + type);
    }

    private static List<String> typesOf(JsonNode rows) {
        List<String> types = new ArrayList<>();
        rows.forEach(row -> types.add(row.path("type").asString()));
        return types;
    }

    private List<JsonNode> papers(String asOf) {
        List<JsonNode> papers = new ArrayList<>();
        rest.get(GROUP, walk.path() + "/papers?asOf=" + asOf)
                .found()
                .path("papers")
                .forEach(papers::add);
        return papers;
    }

    /** Types of the case's own events, in order, page by page. */
    private List<String> types(@Nullable String asOf) {
        String then = asOf == null ? "" : "&asOf=" + asOf;
        List<String> types = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = rest.get(INSPECTOR, walk.path() + "/events?limit=40" + then + after)
                    .found();
            page.path("items").forEach(each -> types.add(each.path("type").asString()));
            if (!page.path("next").isString()) {
                return types.stream()
                        .filter(type -> type.startsWith("election."))
                        .toList();
            }
            after = "&after=" + page.path("next").asString();
        }
    }
}

package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.walk.RestClient.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case, its papers and its events as they were known at a place of the log, or at an instant. */
final class PastChecks {

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

    /** When the notice was posted: its paper is to be issued, and nothing of what came later is known. */
    void atTheInstantOfThePosting(Http group) {
        String instant = event("election.notice-posted").path("recordedAt").asString();
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
                .contains("election.opened", "这是当时系统里的记录", ">chouban<")
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

package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jianhui.workbench.testing.Http;
import tools.jackson.databind.JsonNode;

/** The one search box over papers, cases and days, by page and by REST. */
final class SearchChecks {

    private final RestClient rest;
    private final CandidateWalk walk;

    SearchChecks(RestClient rest, CandidateWalk walk) {
        this.rest = rest;
        this.walk = walk;
    }

    void findsWhatTheReaderMayRead(Http group) {
        String papers = "/elections/" + walk.election() + "/papers#";
        for (String typed : List.of("试筹〔2026〕4号", "试筹[2026]4号", "试筹（２０２６）4号")) {
            JsonNode found = find(GROUP, typed);
            assertThat(found.at("/groups/0/group").asString()).as(typed).isEqualTo("PAPERS");
            assertThat(found.at("/groups/0/hits/0/path").asString()).startsWith(papers);
            assertThat(group.get(found.at("/groups/0/hits/0/path").asString().replaceAll("#.*", ""))
                            .body())
                    .contains("id=\""
                            + found.at("/groups/0/hits/0/path").asString().replaceAll(".*#", "") + "\"");
        }
        assertThat(find(GROUP, "太平坝乡农民工").toString()).contains("/elections/" + walk.election());
        LocalDate posted = LocalDate.parse(
                walk.view(GROUP).at("/election/notices/0/period/postedOn").asString());
        for (String day : List.of(
                posted.toString(), DateTimeFormatter.ofPattern("yyyy年M月d日").format(posted))) {
            JsonNode found = find(INSPECTOR, day);
            assertThat(found.path("day").asString()).isEqualTo(posted.toString());
            assertThat(found.toString()).contains("试筹〔2026〕4号", "/elections/" + walk.election());
        }
        assertThat(find("guanli", "试筹〔2026〕4号").path("groups")).isEmpty();
        assertThat(find(GROUP, Candidates.OBJECTOR).path("groups")).isEmpty();
        assertThat(rest.get(null, "/api/search?q=x").status()).isEqualTo(401);
        assertThat(rest.get(GROUP, "/api/search?q=x").status())
                .as("nothing is sought in an address")
                .isEqualTo(405);
        HttpResponse<String> page = group.postForm("/search", "/search", Map.of("q", "试筹〔2026〕4号"));
        assertThat(page.uri().getRawQuery()).isNull();
        assertThat(page.body()).contains("文书", papers).doesNotContain("??", "?q=", "&amp;q=");
        assertThat(group.get("/search?q=" + encoded("试筹〔2026〕4号")).body()).doesNotContain(papers);
    }

    private JsonNode find(String login, String typed) {
        return rest.post(login, "/api/search", Map.of("q", typed, "limit", 200)).found();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

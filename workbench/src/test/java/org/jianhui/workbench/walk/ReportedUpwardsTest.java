package org.jianhui.workbench.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.TOWNSHIP;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What goes up to the county by REST and page: a reply that stays out, and one that nobody below may sign. */
@Covers({"I-31", "I-37", "R-12"})
class ReportedUpwardsTest {

    private static final String COUNTY_SIGNER = "xian-qianpi";
    private static final String ADMINISTRATOR = "guanli";
    private static final Pattern CANDIDACY = Pattern.compile("name=\"rows\\[\\d+]\\.candidacy\" value=\"([^\"]+)\"");
    private static final Pattern ISSUE = Pattern.compile("action=\"([^\"]+/issue)\"");

    @TempDir
    Path home;

    @Test
    void a_missing_reply_is_on_the_countys_desk_and_replies_that_moved_are_its_own_from_then_on() {
        try (HostedApplication application = HostedApplication.withSample(home).start()) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, COUNTY_SIGNER, ADMINISTRATOR, "yunwei");
            CandidateWalk walk = new CandidateWalk(rest);
            walk.open();
            walk.recordPapers();
            anEntryIsCorrected(rest, walk, application.baseUrl().getPort());
            walk.submit(key(), "冉试一", "向试二", "谭试三", "杨试四").created();
            walk.awaitPhase("UNDER_REVIEW");
            oneOfTwoTakesTheReviewUp(rest, walk, application.baseUrl().getPort());
            theMissingReplyIsReported(rest, walk, application.baseUrl().getPort());
            theRepliesMove(rest, walk, application.baseUrl().getPort());
            assertThat(alerts(rest, walk)).isEmpty();
            rest.post(GROUP, walk.path() + "/abandonment", Map.of("reason", "另行选举"))
                    .created();
            aLaterCaseIsTheCountysToo(rest);
        }
    }

    private static void anEntryIsCorrected(RestClient rest, CandidateWalk walk, int port) {
        JsonNode application = walk.view(GROUP).path("election").path("papers").get(0);
        String path =
                walk.path() + "/historic-papers/" + application.path("paper").asString() + "/corrections";
        Map<String, Object> paper = Map.of(
                "kind",
                "FOUNDING_APPLICATION",
                "number",
                "试筹〔2026〕11号",
                "dated",
                application.path("dated").asString(),
                "scan",
                application.path("scan").asString());
        look(port, GROUP, path.substring("/api".length()) + "/new", "correction");
        rest.post(GROUP, path, Map.of("reason", "文号抄错", "paper", paper)).created();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode corrected =
                    walk.view(GROUP).path("election").path("papers").get(0);
            assertThat(corrected.path("number").asString()).isEqualTo("试筹〔2026〕11号");
            assertThat(corrected.path("corrections").asInt()).isEqualTo(1);
        });
    }

    private static void oneOfTwoTakesTheReviewUp(RestClient rest, CandidateWalk walk, int port) {
        String path = "/api/tasks/" + task(rest, REVIEWER, walk).path("task").asString();
        rest.post(GROUP, path + "/take-up", Map.of()).refused(404, null, "TASK_UNKNOWN");
        rest.post(REVIEWER, path + "/take-up", Map.of()).created();
        rest.post(SIGNER, path + "/take-up", Map.of()).refused(409, null, "TASK_TAKEN");
        Http signer = signedIn(port, SIGNER);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(signer.get("/").body())
                        .contains(REVIEWER + " 已认领", "放回")
                        .doesNotContain("??"));
        look(port, SIGNER, "/", "taken-up");
        rest.post(SIGNER, path + "/put-back", Map.of()).created();
        String page = path.substring("/api".length());
        String shown = signer.postForm("/", page + "/take-up", Map.of())
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(signer.get(shown.substring(shown.indexOf('/', 8))).body())
                .contains("您已认领", "已认领，同事看得到是您在办。")
                .doesNotContain("??");
        assertThat(task(rest, REVIEWER, walk).path("assignee").asString()).startsWith("account-");
    }

    private static JsonNode task(RestClient rest, String login, CandidateWalk walk) {
        for (JsonNode each : rest.get(login, "/api/tasks").found().path("tasks")) {
            if (each.path("caseId").asString().equals(walk.election())) {
                return each;
            }
        }
        throw new AssertionError(login + " has no task of the case");
    }

    private static void theMissingReplyIsReported(RestClient rest, CandidateWalk walk, int port) {
        assertThat(alerts(rest, walk)).isEmpty();
        LocalDate due = LocalDate.parse(walk.view(GROUP)
                .path("election")
                .path("openRequest")
                .path("dueOn")
                .asString());
        walk.clockTo(due.plusDays(6));
        walk.awaitEvent("election.reply-escalated");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(alerts(rest, walk)).containsExactly("REPLY_ESCALATED"));
        Http county = signedIn(port, COUNTY_SIGNER);
        assertThat(county.get("/").body())
                .contains("批复逾期未作出，最迟应于 " + due + " 批复", "/elections/" + walk.election(), "I-31")
                .doesNotContain("??");
        assertThat(county.get("/elections/" + walk.election()).body()).contains("reply-move/new");
        look(port, COUNTY_SIGNER, "/", "alerts");
        look(port, COUNTY_SIGNER, "/organisation/unions/" + UNION + "/reply-move/new", "reply-move");
        look(port, SIGNER, walk.path().substring("/api".length()) + "/flag-answer/new", "flag-answer");
        assertThat(signedIn(port, SIGNER).get("/").body()).doesNotContain("批复逾期未作出");
    }

    private static void theRepliesMove(RestClient rest, CandidateWalk walk, int port) {
        String path = "/organisation/unions/" + UNION + "/reply-move";
        Map<String, String> move = Map.of("superior", TOWNSHIP, "reason", "签批人均在筹备组办过事");
        Http reviewer = signedIn(port, REVIEWER);
        HttpResponse<String> refused = reviewer.postForm(path + "/new", path, move);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("SUPERIOR_NOT_CONFLICTED", "I-37", "签批人均在筹备组办过事");
        Map<String, Object> group = Map.of(
                "role", "PREPARATORY_GROUP", "area", UNION, "from", walk.today().toString());
        String account = "/api/organisation/accounts/" + SampleTownship.account(SIGNER) + "/roles";
        assertThat(rest.post(ADMINISTRATOR, account, group).status()).isEqualTo(200);
        assertThat(led(reviewer.postForm(path + "/new", path, move))).contains("/organisation?", "done=reply-moved");
        walk.awaitEvent("election.reply-moved-to-county");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tasks(rest, walk)).contains("sign_reply"));
        walk.replyAs(SIGNER, key()).refused(403, "G-02", "NO_AUTHORITY");
        theCountySigns(walk, port);
        walk.awaitPhase("POSTING_DUE");
    }

    /** On the pages: the form opens for the county alone now, and the paper of the reply is the county's to issue. */
    private static void theCountySigns(CandidateWalk walk, int port) {
        String path = "/elections/" + walk.election() + "/replies";
        assertThat(signedIn(port, SIGNER).get(path + "/new").statusCode()).isEqualTo(403);
        Http county = signedIn(port, COUNTY_SIGNER);
        Map<String, String> reply = new HashMap<>(
                Map.of("number", "丰总工复〔2026〕1号", "dated", walk.today().toString()));
        Matcher row = CANDIDACY.matcher(county.get(path + "/new").body());
        for (int n = 0; row.find(); n++) {
            reply.put("rows[" + n + "].candidacy", row.group(1));
            reply.put("rows[" + n + "].verdict", "APPROVE");
        }
        assertThat(led(county.postForm(path + "/new", path, reply))).contains("done=election.reviewed");
        walk.awaitPhase("POSTING_DUE");
        String papers = "/elections/" + walk.election() + "/papers";
        Matcher issue = ISSUE.matcher(county.get(papers).body());
        assertThat(issue.find()).as("it has a paper to issue").isTrue();
        String issued = led(county.postForm(papers, issue.group(1), Map.of()));
        assertThat(issued).contains("done=paper-issued");
        assertThat(county.get(issued).body())
                .contains("文书已出具。", "重新生成的内容与已出具的一致")
                .doesNotContain("??");
        assertThat(new String(county.bytes(issue.group(1).replace("/issue", "/PDF")), ISO_8859_1))
                .startsWith("%PDF");
    }

    private static Http signedIn(int port, String login) {
        Http http = new Http(port);
        http.signIn(login, RestClient.PASSWORD);
        return http;
    }

    /** Where a page's post leads when it was done. */
    private static String led(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static void aLaterCaseIsTheCountysToo(RestClient rest) {
        CandidateWalk later = new CandidateWalk(rest);
        later.open();
        later.recordPapers();
        later.submit(key(), "冉试一", "向试二", "谭试三", "杨试四").created();
        later.awaitPhase("UNDER_REVIEW");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tasks(rest, later)).contains("sign_reply"));
        later.replyAs(COUNTY_SIGNER, key()).created();
    }

    private static void look(int port, String login, String path, String name) {
        try (Browser browser = Browser.at(port)) {
            new Person(browser, Browser.DESK).signsIn(login).opens(path).looksClosely(name);
            new Person(browser, Browser.PHONE).opens(path).looksClosely(name).meetsNoBarrier(name);
        }
    }

    private static List<String> alerts(RestClient rest, CandidateWalk walk) {
        return ofCase(rest, walk, "alerts", "kind");
    }

    private static List<String> tasks(RestClient rest, CandidateWalk walk) {
        return ofCase(rest, walk, "tasks", "element");
    }

    private static List<String> ofCase(RestClient rest, CandidateWalk walk, String list, String what) {
        List<String> found = new ArrayList<>();
        rest.get(COUNTY_SIGNER, "/api/tasks").found().path(list).forEach(each -> {
            if (each.path("caseId").asString().equals(walk.election())) {
                found.add(each.path(what).asString());
            }
        });
        return found;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

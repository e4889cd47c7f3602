package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.workbench.testing.Http;
import tools.jackson.databind.JsonNode;

/** "What may I do today?" by REST and page: one answer, on the way of a case. */
final class PlanChecks {

    private static final Pattern FORM = Pattern.compile("href=\"/elections/[^/\"]+/([a-z-]+)/new\"");

    private final RestClient rest;
    private final CandidateWalk walk;
    private final int port;
    private final Map<String, Http> browsers = new HashMap<>();

    PlanChecks(RestClient rest, CandidateWalk walk, int port) {
        this.rest = rest;
        this.walk = walk;
        this.port = port;
    }

    void freshCase() {
        assertThat(mine(GROUP)).containsExactly("RECORD_PAPER", "ABANDON");
        assertThat(mine(SIGNER)).isEmpty();
        assertThat(step(GROUP, "RECORD_PAPER").path("due").asBoolean()).isTrue();
        assertThat(step(GROUP, "RECORD_PAPER").path("rule").asString()).isEqualTo("E-11");
        assertThat(step(GROUP, "RECORD_PAPER").path("clause").asString()).isEqualTo("附1-3");
        assertForms(GROUP, "historic-papers", "abandonment");
        assertForms(SIGNER);
    }

    /** A request is open: candidates may be taken off the lists, none added. */
    void underReview() {
        assertThat(mine(GROUP)).contains("WITHDRAW_CANDIDATES").doesNotContain("CHANGE_LISTS", "SUBMIT_LISTS");
        assertThat(mine(SIGNER)).containsExactly("SIGN_REPLY", "RECORD_REPLY");
        assertThat(mine(REVIEWER)).containsExactly("RECORD_REPLY");
        assertThat(mine(INSPECTOR)).isEmpty();
        assertForms(GROUP, "changes", "abandonment");
        assertForms(SIGNER, "replies");
        assertForms(REVIEWER, "replies");
    }

    void noticeRunning() {
        assertThat(step(REVIEWER, "RECORD_OBJECTION").path("clause").asString()).isEqualTo("附1-3(4)");
        assertForms(REVIEWER, "interruption", "objections");
        assertForms(GROUP, "changes", "interruption", "meeting", "abandonment");
        JsonNode plan = rest.get(GROUP, walk.path() + "/plan").found();
        LocalDate latest = LocalDate.parse(plan.path("latest").path("date").asString());
        String stageEnd = plan.path("stageEnd").asString();
        assertThat(meetsStage(latest)).isTrue();
        assertThat(meetsStage(latest.plusDays(1))).isFalse();
        String page = page(GROUP, "/plan?postedOn=" + latest.plusDays(1));
        assertThat(page)
                .contains("要在 " + stageEnd + " 前开会，最晚 " + latest + " 张贴", "I-32")
                .doesNotContain("??");
        assertThat(browser(GROUP).get("/planner").body()).contains("/elections/" + walk.election() + "/plan");
    }

    /** It is the day of the meeting: what led to it may still fall, but no paper is entered any more. */
    void meetingDay() {
        assertThat(mine(GROUP))
                .contains("CONVENE_MEETING", "RECORD_MEETING", "CHANGE_LISTS")
                .doesNotContain("RECORD_PAPER");
        assertForms(GROUP, "assemblies", "historic-meeting", "changes", "interruption", "meeting", "abandonment");
    }

    void meetingHeld() {
        assertThat(mine(GROUP)).containsExactly("REPORT_RESULT");
        assertForms(GROUP, "result-report");
    }

    void resultUnderReview() {
        assertThat(mine(GROUP)).isEmpty();
        assertThat(mine(SIGNER)).containsExactly("SIGN_RESULT_REPLY", "RECORD_RESULT_REPLY");
        assertForms(SIGNER, "result-reply");
    }

    void ended() {
        assertThat(rest.get(GROUP, walk.path() + "/plan").found().path("steps")).isEmpty();
        assertForms(GROUP);
    }

    /** Whom the case is no business of is told the rule, on the page as by REST. */
    void refusalNamesItsRule(String login) {
        rest.get(login, walk.path() + "/plan").refused(403, "G-02", "NO_AUTHORITY");
        assertThat(page(login, "")).contains("NO_AUTHORITY", "正文三(一)", "G-02");
    }

    private boolean meetsStage(LocalDate postedOn) {
        return rest.get(GROUP, walk.path() + "/plan?postedOn=" + postedOn)
                .found()
                .path("meetsStage")
                .asBoolean();
    }

    private List<String> mine(String login) {
        List<String> steps = new ArrayList<>();
        rest.get(login, walk.path() + "/plan").found().path("steps").forEach(each -> {
            if (each.path("mine").asBoolean()) {
                steps.add(each.path("step").asString());
            }
        });
        return steps;
    }

    private JsonNode step(String login, String name) {
        for (JsonNode each : rest.get(login, walk.path() + "/plan").found().path("steps")) {
            if (each.path("step").asString().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("not offered: " + name);
    }

    /** The case's page and its plan offer exactly these forms. */
    private void assertForms(String login, String... forms) {
        TreeSet<String> expected = new TreeSet<>(List.of(forms));
        assertThat(formsOn(page(login, ""))).as("case, " + login).isEqualTo(expected);
        assertThat(formsOn(page(login, "/plan"))).as("plan, " + login).isEqualTo(expected);
    }

    private static TreeSet<String> formsOn(String page) {
        assertThat(page).doesNotContain("??");
        TreeSet<String> forms = new TreeSet<>();
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            forms.add(found.group(1));
        }
        return forms;
    }

    private String page(String login, String rest) {
        return browser(login).get("/elections/" + walk.election() + rest).body();
    }

    private Http browser(String login) {
        return browsers.computeIfAbsent(login, who -> {
            Http http = new Http(port);
            http.signIn(who, RestClient.PASSWORD);
            return http;
        });
    }
}

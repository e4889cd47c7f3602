package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.walk.RestClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What can go otherwise between the lists and the meeting, by REST alone: late, in part, on paper, fallen, withdrawn, objected. */
class RestSecondLegTest {

    private static final String COUNTY_SIGNER = "xian-qianpi";

    @TempDir
    Path home;

    private RestClient rest;
    private CandidateWalk walk;
    private int paper = 10;
    private int port;

    @Test
    void a_case_that_meets_everything_still_comes_to_its_meeting_or_is_given_up_tidily() {
        try (HostedApplication application = HostedApplication.withSample(home).start()) {
            rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, COUNTY_SIGNER, OPERATOR);
            port = application.baseUrl().getPort();
            walk = new CandidateWalk(rest);
            walk.open();
            walk.recordPapers();
            walk.submit(key(), "冉试一", "向试二", "谭试三", "杨试四", "田试五").created();
            walk.awaitPhase("UNDER_REVIEW");
            theReplyStaysOut();
            theReplyComesOnPaperAndInPart();
            theNoticeIsTornDownAndPostedAgain();
            oneWithdrawsAndTheNoticeBeginsAnew();
            oneIsAddedAndReviewedAlone();
            oneWithdrawsBeforeTheReply();
            anObjectionBlocksOneAlone();
            theCaseIsGivenUp();
            assertThat(application.log()).doesNotContain("冉试一", "秦试六", "与实际不符");
        }
    }

    private void theReplyStaysOut() {
        LocalDate due = LocalDate.parse(walk.view(GROUP)
                .path("election")
                .path("openRequest")
                .path("dueOn")
                .asString());
        walk.clockTo(due.atTime(23, 59));
        assertThat(status()).isEqualTo("UNDER_REVIEW");
        walk.clockTo(due.plusDays(1));
        walk.awaitEvent("election.reply-chased");
        assertThat(status()).isEqualTo("UNDER_REVIEW_LATE");
        assertThat(warnings()).contains("REPLY_LATE").doesNotContain("REPLY_ESCALATED");
        walk.clockTo(due.plusDays(6));
        walk.awaitEvent("election.reply-escalated");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(alerts(COUNTY_SIGNER)).containsExactly("REPLY_ESCALATED"));
        assertThat(warnings()).contains("REPLY_ESCALATED");
        assertThat(walk.view(GROUP).path("status").path("phase").asString()).isEqualTo("UNDER_REVIEW");
    }

    /** The reviewer enters what was signed on paper; one of five is not agreed to. */
    private void theReplyComesOnPaperAndInPart() {
        String scan = rest.upload(REVIEWER, UNION, CandidateWalk.TOWNSHIP, "SCAN");
        List<Map<String, Object>> all = decisions("APPROVE", null);
        reply(REVIEWER, null, all).refused(403, "G-02", "NO_AUTHORITY");
        reply(GROUP, scan, all).refused(403, "G-02", "NO_AUTHORITY");
        reply(REVIEWER, scan, all.subList(1, 5)).refused(422, "E-04", "REVIEW_INCOMPLETE");
        reply(REVIEWER, scan, decisions("REFUSE", null)).refused(422, "E-04", "REASON_MISSING");
        reply(REVIEWER, scan, decisions("REFUSE", "与实际不符")).created();
        walk.awaitPhase("POSTING_DUE");
        assertThat(states())
                .containsEntry(candidate(1), "REFUSED")
                .containsEntry(candidate(0), "APPROVED")
                .containsEntry(candidate(4), "APPROVED");
        JsonNode paper = last(walk.view(GROUP).path("election").path("papers"));
        assertThat(paper.path("kind").asString()).isEqualTo("CANDIDATE_REPLY");
        assertThat(paper.path("source").asString()).isEqualTo("RECORDED_FROM_PAPER");
        assertThat(paper.path("scan").asString()).isEqualTo(scan);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(alerts(COUNTY_SIGNER)).isEmpty());
    }

    private void theNoticeIsTornDownAndPostedAgain() {
        LocalDate posted = walk.today();
        post(posted).created();
        walk.awaitPhase("NOTICE_RUNNING");
        LocalDate first = walk.earliestMeeting();
        assertThat(board()).contains("冉试一", "田试五").doesNotContain("向试二");
        walk.clockTo(posted.plusDays(1));
        interrupt(posted.minusDays(1), "REMOVED").refused(422, "E-06", "NOTICE_NOT_RUNNING");
        interrupt(walk.today(), "OTHER").refused(422, "R-12", "REASON_MISSING");
        interrupt(walk.today(), "REMOVED").created();
        walk.awaitPhase("POSTING_DUE");
        assertThat(status()).isEqualTo("POSTING_AGAIN");
        assertThat(rest.get(null, "/api/notices/" + walk.election()).status()).isEqualTo(404);
        walk.meeting(first).refused(422, "E-11", "STEP_SKIPPED");
        post(posted).refused(422, "E-06", "POSTED_BEFORE_FALL");
        post(walk.today()).created();
        walk.awaitPhase("NOTICE_RUNNING");
        assertThat(walk.earliestMeeting()).isAfter(first);
        JsonNode notices = walk.view(GROUP).path("election").path("notices");
        assertThat(notices.get(0).path("fell").path("cause").asString()).isEqualTo("REMOVED");
        assertThat(last(notices).path("restartedBecause").asString()).isEqualTo("REMOVED");
    }

    private void oneWithdrawsAndTheNoticeBeginsAnew() {
        change("CANDIDATE_WITHDREW", List.of(), List.of()).refused(422, "E-06", "LIST_CHANGE_EMPTY");
        change("CANDIDATE_WITHDREW", List.of(), List.of(candidate(2))).created();
        walk.awaitPhase("POSTING_DUE");
        assertThat(states()).containsEntry(candidate(2), "WITHDRAWN");
        post(walk.today()).created();
        walk.awaitPhase("NOTICE_RUNNING");
        assertThat(last(walk.view(GROUP).path("election").path("notices"))
                        .path("restartedBecause")
                        .asString())
                .isEqualTo("LIST_CHANGED");
        assertThat(board()).contains("冉试一").doesNotContain("田试五", "向试二");
    }

    private void oneIsAddedAndReviewedAlone() {
        add("秦试六");
        post(walk.today()).refused(422, "E-11", "STEP_SKIPPED");
        reply(SIGNER, null, List.of(decision(candidate(5), "APPROVE", null))).created();
        walk.awaitPhase("POSTING_DUE");
        post(walk.today()).created();
        walk.awaitPhase("NOTICE_RUNNING");
        assertThat(board()).contains("冉试一", "秦试六");
        assertThat(walk.view(GROUP).path("election").path("notices")).hasSize(4);
    }

    /** Nobody is left to decide on; the request is answered all the same, and the notice goes up again. */
    private void oneWithdrawsBeforeTheReply() {
        add("白试七");
        change("CANDIDATE_WITHDREW", List.of(), List.of(candidate(6))).created();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states()).containsEntry(candidate(6), "WITHDRAWN"));
        post(walk.today()).refused(422, "E-11", "STEP_SKIPPED");
        Http signer = new Http(port);
        signer.signIn(SIGNER, RestClient.PASSWORD);
        assertThat(signer.get(walk.path().substring("/api".length()) + "/replies/new")
                        .body())
                .contains("请示中的人选都已退出");
        reply(SIGNER, null, List.of()).created();
        walk.awaitPhase("POSTING_DUE");
        post(walk.today()).created();
        walk.awaitPhase("NOTICE_RUNNING");
        assertThat(board()).contains("秦试六").doesNotContain("白试七");
    }

    private void add(String name) {
        change(
                        "REFUSED_BY_SUPERIOR",
                        List.of(Map.of("body", "UNION_COMMITTEE", "name", name, "post", "MEMBER")),
                        List.of())
                .created();
        walk.awaitPhase("UNDER_REVIEW");
    }

    private void anObjectionBlocksOneAlone() {
        String objection = object(candidate(5)).created().path("id").asString();
        object(candidate(1)).refused(422, "E-07", "UNKNOWN_CANDIDATE");
        LocalDate earliest = walk.earliestMeeting();
        walk.clockTo(earliest);
        walk.awaitPhase("MEETING_DATE_DUE");
        walk.meeting(earliest).created();
        walk.awaitPhase("MEETING_CLEARED");
        JsonNode meeting = walk.view(GROUP).path("election").path("meeting");
        assertThat(meeting.path("blocked")).hasSize(1);
        assertThat(meeting.path("blocked").get(0).path("person").asString())
                .isEqualTo(candidate(5).split("/", 2)[0]);
        String ruling = walk.path() + "/objections/" + objection + "/ruling";
        Map<String, Object> upheld = Map.of("ruling", "UPHELD", "reason", "与实际不符");
        rest.post(GROUP, ruling, upheld).refused(403, "G-02", "NO_AUTHORITY");
        rest.post(SIGNER, ruling, upheld).created();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states())
                        .containsEntry(candidate(5), "EXCLUDED")
                        .containsEntry(candidate(0), "APPROVED"));
        walk.awaitPhase("MEETING_CLEARED");
        rest.post(SIGNER, ruling, upheld).refused(422, "E-07", "OBJECTION_NOT_OPEN");
    }

    private void theCaseIsGivenUp() {
        String path = walk.path() + "/abandonment";
        rest.post(GROUP, path, Map.of("reason", " ")).refused(400, null, "INVALID_FIELDS");
        rest.post(GROUP, path, Map.of("reason", "会员外流")).created();
        walk.awaitPhase("ENDED");
        assertThat(walk.events()).endsWith("election.ended");
        for (String login : List.of(GROUP, REVIEWER, SIGNER, COUNTY_SIGNER)) {
            assertThat(inbox(login, "tasks")).as(login).isEmpty();
            assertThat(inbox(login, "alerts")).as(login).isEmpty();
        }
        walk.meeting(walk.today()).refused(422, "E-11", "CASE_ENDED");
    }

    private Answer post(LocalDate on) {
        return walk.postNotice(key(), rest.upload(GROUP, UNION, UNION, "POSTING_PHOTO"), on);
    }

    private Answer interrupt(LocalDate on, String cause) {
        return rest.post(
                GROUP,
                walk.path() + "/notices/current/interruption",
                Map.of("interruptedOn", on.toString(), "cause", cause));
    }

    private Answer reply(String login, String scan, List<Map<String, Object>> decisions) {
        JsonNode open = walk.view(GROUP).path("election").path("openRequest");
        Map<String, Object> body = new HashMap<>(Map.of(
                "answers",
                open.path("request").asString(),
                "number",
                "试复〔2026〕" + paper++ + "号",
                "dated",
                walk.today().toString(),
                "decisions",
                decisions));
        if (scan != null) {
            body.put("scan", scan);
        }
        return rest.post(login, walk.path() + "/replies", body);
    }

    /** On all that were proposed: approved, but for the second, on whom this is decided. */
    private List<Map<String, Object>> decisions(String onTheSecond, String reason) {
        return Stream.of(0, 1, 2, 3, 4)
                .map(i ->
                        i == 1 ? decision(candidate(i), onTheSecond, reason) : decision(candidate(i), "APPROVE", null))
                .toList();
    }

    private static Map<String, Object> decision(String candidate, String verdict, String reason) {
        Map<String, Object> decision = new HashMap<>(on(candidate));
        decision.put("verdict", verdict);
        if (reason != null) {
            decision.put("reason", reason);
        }
        return decision;
    }

    private Answer change(String cause, List<Map<String, Object>> additions, List<String> withdrawn) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "cause", cause,
                "additions", additions,
                "withdrawals", withdrawn.stream().map(RestSecondLegTest::on).toList()));
        if (!additions.isEmpty()) {
            body.put("number", "试筹〔2026〕" + paper++ + "号");
            body.put("dated", walk.today().toString());
        }
        return rest.post(GROUP, walk.path() + "/candidate-lists/changes", body);
    }

    private Answer object(String against) {
        Map<String, Object> body = new HashMap<>(on(against));
        body.put("grounds", "反映情况");
        body.put("receivedOn", walk.today().toString());
        return rest.post(REVIEWER, walk.path() + "/objections", body);
    }

    private static Map<String, Object> on(String candidate) {
        String[] parts = candidate.split("/", 2);
        return Map.of("person", parts[0], "body", parts[1]);
    }

    /** Person and body of the one who was proposed so many places after the first. */
    private String candidate(int place) {
        return name(walk.view(GROUP).path("election").path("candidates").get(place));
    }

    private static String name(JsonNode line) {
        JsonNode candidacy = line.path("candidacy");
        return candidacy.path("person").asString() + "/"
                + candidacy.path("body").asString();
    }

    private Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        walk.view(GROUP)
                .path("election")
                .path("candidates")
                .forEach(line -> states.put(name(line), line.path("state").asString()));
        return states;
    }

    private String status() {
        return walk.view(GROUP).path("status").path("key").asString();
    }

    private List<String> warnings() {
        List<String> codes = new ArrayList<>();
        walk.view(GROUP)
                .path("warnings")
                .forEach(each -> codes.add(each.path("code").asString()));
        return codes;
    }

    private String board() {
        return rest.get(null, "/api/notices/" + walk.election()).found().toString();
    }

    private List<String> alerts(String login) {
        List<String> kinds = new ArrayList<>();
        inbox(login, "alerts").forEach(each -> kinds.add(each.path("kind").asString()));
        return kinds;
    }

    /** What stands in somebody's inbox for this case. */
    private List<JsonNode> inbox(String login, String list) {
        List<JsonNode> ours = new ArrayList<>();
        rest.get(login, "/api/tasks").found().path(list).forEach(each -> {
            if (each.path("caseId").asString().equals(walk.election())) {
                ours.add(each);
            }
        });
        return ours;
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

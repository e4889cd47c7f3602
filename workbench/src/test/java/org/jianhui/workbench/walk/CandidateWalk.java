package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.workbench.walk.RestClient.Answer;
import tools.jackson.databind.JsonNode;

/** The steps of one case, by the sample's roles; each step is one act and can be sent again with the same key. */
final class CandidateWalk {

    static final String GROUP = "chouban";
    static final String REVIEWER = "jingban";
    static final String SIGNER = "qianpi";
    static final String INSPECTOR = "jiancha";
    static final String OPERATOR = "yunwei";
    static final String UNION = "union-sample-migrants";
    static final String TOWNSHIP = "union-sample-township";

    private final RestClient rest;
    private final String asker;
    private final String union;
    private final Map<String, Map<String, Object>> replies = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();
    private String election = "";

    CandidateWalk(RestClient rest) {
        this(rest, GROUP, UNION);
    }

    /** Of another union; who acts for it has this login. */
    CandidateWalk(RestClient rest, String asker, String union) {
        this.rest = rest;
        this.asker = asker;
        this.union = union;
    }

    /** From now on these are known persons, by name. */
    void know(Map<String, String> personByName) {
        persons.putAll(personByName);
    }

    /** Goes on with a case that a founding has opened. */
    void goOnWith(String openedCase) {
        election = openedCase;
    }

    String election() {
        return election;
    }

    String path() {
        return "/api/elections/" + election;
    }

    LocalDate today() {
        String now =
                rest.get(OPERATOR, "/api/simulation/clock").found().path("now").asString();
        return OffsetDateTime.parse(now)
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }

    void open() {
        election = opensAs(asker).created().path("id").asString();
    }

    Answer opensAs(String login) {
        return rest.post(
                login,
                "/api/elections",
                Map.of(
                        "union", union,
                        "stageEnd", today().plusDays(30).toString(),
                        "contactOffice", "太平坝乡工会联合会办公室",
                        "contactPhone", "023-70605301",
                        "contactAddress", "太平坝乡政府二楼"));
    }

    void recordPapers() {
        Map<String, Object> yesterday = Map.of("dated", today().minusDays(1).toString());
        String application = paper("FOUNDING_APPLICATION", number("试筹", 1), yesterday);
        paper("FOUNDING_REPLY", number("试复", 1), MemberWalk.with(yesterday, reply(application)));
        paper("GROUP_NOTICE", number("试筹", 2), Map.of("headName", "冉试一", "headQualification", "PROPOSED_CHAIR"));
        meetingApproved();
    }

    /** The papers that a later election has before its lists (ADR 0123). */
    void meetingApproved() {
        String request = paper("MEETING_REQUEST", number("试筹", 3), Map.of());
        paper("MEETING_REPLY", number("试复", 2), reply(request));
    }

    private static Map<String, Object> reply(String answers) {
        return Map.of("issuedBy", TOWNSHIP, "answers", answers, "outcome", "APPROVED");
    }

    private String number(String series, int number) {
        return series + "〔" + today().getYear() + "〕" + number + "号";
    }

    private String paper(String kind, String number, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("kind", kind);
        body.put("number", number);
        body.putIfAbsent("dated", today().toString());
        body.put("scan", rest.upload(asker, union, union, "SCAN"));
        return rest.post(asker, path() + "/historic-papers", body)
                .created()
                .path("id")
                .asString();
    }

    Answer submit(String key, String... names) {
        String[] bodies = {
            "UNION_COMMITTEE", "UNION_COMMITTEE", "FUND_AUDIT_COMMITTEE", "WOMEN_COMMITTEE", "UNION_COMMITTEE"
        };
        List<Map<String, Object>> candidates = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Map<String, Object> candidate =
                    new HashMap<>(Map.of("body", bodies[i], "name", names[i], "post", i % 3 == 1 ? "MEMBER" : "CHAIR"));
            if (persons.containsKey(names[i])) {
                candidate.put("person", persons.get(names[i]));
            }
            candidates.add(candidate);
        }
        return rest.post(
                asker,
                path() + "/candidate-lists",
                Map.of("number", number("试筹", 4), "dated", today().toString(), "candidates", candidates),
                key);
    }

    /** Sent again with its key, it has the same words, whatever the view says meanwhile. */
    Answer replyAs(String login, String key) {
        return rest.post(login, path() + "/replies", replies.computeIfAbsent(key, unused -> approvalOfAll()), key);
    }

    private Map<String, Object> approvalOfAll() {
        JsonNode view = view(asker).path("election");
        List<Map<String, Object>> decisions = new ArrayList<>();
        view.path("candidates")
                .forEach(line -> decisions.add(Map.of(
                        "person", line.path("candidacy").path("person").asString(),
                        "body", line.path("candidacy").path("body").asString(),
                        "verdict", "APPROVE")));
        JsonNode open = view.path("openRequest");
        String answers = open.isObject()
                ? open.path("request").asString()
                : view.path("papers")
                        .get(view.path("papers").size() - 1)
                        .path("paper")
                        .asString();
        return Map.of(
                "answers", answers, "number", number("试复", 3), "dated", today().toString(), "decisions", decisions);
    }

    Answer postNotice(String key, String photo, LocalDate on) {
        return rest.post(
                asker,
                path() + "/notices",
                Map.of("postedOn", on.toString(), "places", List.of("下坝村村务公开栏"), "photos", List.of(photo)),
                key);
    }

    /** From nothing to a meeting that may be held, on the first day the notice allows. */
    void clearedMeeting() {
        open();
        recordPapers();
        listedAndCleared("冉试一", "向试二", "谭试三", "杨试四");
    }

    /** From the lists with these names to a meeting that may be held. */
    void listedAndCleared(String... names) {
        submit(UUID.randomUUID().toString(), names).created();
        awaitPhase("UNDER_REVIEW");
        replyAs(SIGNER, UUID.randomUUID().toString()).created();
        String photo = rest.upload(asker, union, union, "POSTING_PHOTO");
        awaitPhase("POSTING_DUE");
        postNotice(UUID.randomUUID().toString(), photo, today()).created();
        awaitPhase("NOTICE_RUNNING");
        LocalDate earliest = earliestMeeting();
        clockTo(earliest);
        awaitPhase("MEETING_DATE_DUE");
        meeting(earliest).created();
        awaitPhase("MEETING_CLEARED");
    }

    Answer meeting(LocalDate on) {
        return rest.post(asker, path() + "/meeting", Map.of("meetingOn", on.toString()));
    }

    /** The meeting was held on paper today; the offices go to the candidates in their order. */
    Answer held(String... offices) {
        JsonNode candidates = view(asker).path("election").path("candidates");
        List<Map<String, Object>> elected = new ArrayList<>();
        for (int i = 0; i < offices.length; i++) {
            String person = candidates.get(i).path("candidacy").path("person").asString();
            elected.add(Map.of("person", person, "office", offices[i]));
        }
        return rest.post(
                asker,
                path() + "/historic-meeting",
                Map.of(
                        "heldOn", today().toString(),
                        "elected", elected,
                        "minutes", rest.upload(asker, union, union, "SCAN")));
    }

    Answer report(String issuer) {
        return rest.post(
                asker,
                path() + "/result-report",
                Map.of("number", number("试工", 1), "dated", today().toString(), "issuer", issuer));
    }

    Answer replyToResultAs(String login) {
        return rest.post(
                login,
                path() + "/result-reply",
                Map.of("number", number("试复", 4), "dated", today().toString(), "decision", "APPROVE"));
    }

    /** The superior finds the election void, and says why. */
    Answer voidsResultAs(String login, String reason) {
        return rest.post(
                login,
                path() + "/result-reply",
                Map.of("number", number("试复", 4), "dated", today().toString(), "decision", "VOID", "reason", reason));
    }

    void clockTo(LocalDate day) {
        clockTo(day.atTime(9, 0));
    }

    void clockTo(LocalDateTime minute) {
        assertThat(rest.post(OPERATOR, "/api/simulation/clock", Map.of("to", minute + ":00+08:00"))
                        .status())
                .isEqualTo(200);
    }

    JsonNode view(String login) {
        return rest.get(login, path()).found();
    }

    LocalDate earliestMeeting() {
        JsonNode notices = view(asker).path("election").path("notices");
        return LocalDate.parse(notices.get(notices.size() - 1)
                .path("period")
                .path("earliestMeeting")
                .asString());
    }

    /** Waits until the view says so; reading follows the act within moments. */
    void awaitPhase(String phase) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> rest.get(asker, path())
                                .body()
                                .path("status")
                                .path("phase")
                                .asString(""),
                        phase::equals);
    }

    /** Waits until the case's events have one of this type. */
    void awaitEvent(String type) {
        await().atMost(Duration.ofSeconds(30)).until(this::events, types -> types.contains(type));
    }

    /** Types of all domain events of the case, in order, as the inspector reads them. */
    List<String> events() {
        List<String> types = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page =
                    rest.get(INSPECTOR, path() + "/events?limit=500" + after).found();
            page.path("items").forEach(event -> types.add(event.path("type").asString()));
            if (!page.path("next").isString()) {
                return types.stream()
                        .filter(type -> type.startsWith("election."))
                        .toList();
            }
            after = "&after=" + page.path("next").asString();
        }
    }
}

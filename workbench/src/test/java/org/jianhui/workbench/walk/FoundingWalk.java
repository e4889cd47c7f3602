package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.workbench.walk.RestClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * The steps of one founding, by the sample's roles. Days are counted from the application: the plan's 16 June is day 0, its 31 July
 * day 45 (G-10).
 */
final class FoundingWalk {

    static final int STAGE = 45;
    static final String CREDIT_CODE = "81500230A12345674F";
    private static final List<String> RECRUITS = List.of("试入甲", "试入乙", "试入丙", "试入丁", "试入戊", "试入己");

    private final RestClient rest;
    private final String union;
    private final String unionName;
    private final LocalDate start;
    private final Map<String, String> recruited = new LinkedHashMap<>();
    private String founding = "";
    private String committee = GROUP;
    private int papers;

    FoundingWalk(RestClient rest) {
        this(rest, UNION, "太平坝乡农民工工会");
    }

    FoundingWalk(RestClient rest, String union, String unionName) {
        this.rest = rest;
        this.union = union;
        this.unionName = unionName;
        this.start = today();
    }

    /** Goes on with a founding that was filed elsewhere. */
    void goOnWith(String filed) {
        founding = filed;
    }

    /** From now on somebody of the committee registers what the group would have registered, and looks on. */
    void handsOverTo(String login) {
        committee = login;
    }

    String path() {
        return "/api/foundings/" + founding;
    }

    LocalDate today() {
        String now =
                rest.get(OPERATOR, "/api/simulation/clock").found().path("now").asString();
        return OffsetDateTime.parse(now)
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }

    LocalDate stageEnd() {
        return start.plusDays(STAGE);
    }

    void clockToDay(int day) {
        clockTo(start.plusDays(day));
    }

    void clockToTomorrow() {
        clockTo(today().plusDays(1));
    }

    private void clockTo(LocalDate day) {
        assertThat(rest.post(OPERATOR, "/api/simulation/clock", Map.of("to", day.atTime(9, 0) + ":00+08:00"))
                        .status())
                .isEqualTo(200);
    }

    void file() {
        file(30);
    }

    void file(int expected) {
        JsonNode filed = rest.post(GROUP, "/api/foundings", application(Map.of("union", union), expected))
                .created();
        founding = filed.path("id").asString();
        rest.get(GROUP, path() + "?seenAt=" + filed.path("seenAt").asString()).found();
        awaitPhase("APPLICATION_UNDER_REVIEW");
    }

    Answer amend(int expected) {
        return rest.post(GROUP, path() + "/application", application(Map.of(), expected));
    }

    private Map<String, Object> application(Map<String, Object> more, int expected) {
        return MemberWalk.with(
                more,
                Map.of(
                        "unionName",
                        unionName,
                        "applicant",
                        "太平坝乡工会联合会筹建办",
                        "grounds",
                        "委发〔2022〕47号，职工自愿",
                        "expectedMembers",
                        expected),
                dated("试建"));
    }

    Answer replyToApplication(String login, String outcome) {
        return rest.post(login, path() + "/application/replies", reply(outcome));
    }

    Answer replyToMeeting(String login, String outcome) {
        return rest.post(login, path() + "/meeting-request/replies", reply(outcome));
    }

    private Map<String, Object> reply(String outcome) {
        JsonNode view = view(GROUP).path("founding");
        JsonNode open = view.path("openRequest");
        String answers = open.isObject()
                ? open.path("request").asString()
                : view.path("papers").get(0).path("paper").asString();
        Map<String, Object> reason = outcome.equals("APPROVED") ? Map.of() : Map.of("reason", "请补正后再报");
        return MemberWalk.with(Map.of("answers", answers, "outcome", outcome), reason, dated("试建复"));
    }

    Answer setUpGroup(String headQualification) {
        return rest.post(
                GROUP,
                path() + "/group",
                MemberWalk.with(
                        Map.of(
                                "headName",
                                "冉试筹",
                                "headQualification",
                                headQualification,
                                "members",
                                List.of(
                                        member("秦试办", "PROPOSED_VICE_CHAIR", false),
                                        member("谭试女", "PROPOSED_WOMEN_DIRECTOR", true))),
                        Map.of(
                                "stageEnd", stageEnd().toString(),
                                "contactOffice", "太平坝乡工会联合会办公室",
                                "contactPhone", "023-70605301",
                                "contactAddress", "太平坝乡政府二楼"),
                        dated("试建")));
    }

    private static Map<String, Object> member(String name, String category, boolean woman) {
        return Map.of("name", name, "category", category, "woman", woman);
    }

    /** Six join, and elect one of them leader of their group. */
    void recruit() {
        MemberWalk members = new MemberWalk(rest, today());
        for (String name : RECRUITS) {
            recruited.put(name, members.admit(name, 1 + recruited.size()));
        }
        members.formGroup(List.copyOf(recruited.values()));
    }

    Answer requestMeeting(String form, String issuer) {
        return rest.post(
                GROUP,
                path() + "/meeting-request",
                MemberWalk.with(Map.of("form", form, "issuer", issuer), dated("试建筹")));
    }

    /** From the candidate lists to the reported result, in the case that the founding has opened; who joined stands. */
    void elect(CandidateWalk election) {
        election.submit(key(), "冉试一", "向试二", "谭试三", "杨试四").refused(422, "M-14", "CANDIDATE_NOT_A_MEMBER");
        election.know(recruited);
        election.submit(key(), recruits()).created();
        electListed(election);
    }

    /** Those who joined and stand. */
    String[] recruits() {
        return RECRUITS.subList(0, 4).toArray(String[]::new);
    }

    /** From the lists under review to the reported result. */
    void electListed(CandidateWalk election) {
        election.awaitPhase("UNDER_REVIEW");
        election.replyAs(SIGNER, key()).created();
        election.awaitPhase("POSTING_DUE");
        String photo = rest.upload(GROUP, UNION, UNION, "POSTING_PHOTO");
        election.postNotice(key(), photo, election.today()).created();
        election.awaitPhase("NOTICE_RUNNING");
        LocalDate earliest = election.earliestMeeting();
        assertThat(earliest).isBefore(stageEnd());
        election.clockTo(earliest);
        election.awaitPhase("MEETING_DATE_DUE");
        election.meeting(earliest).created();
        election.awaitPhase("MEETING_CLEARED");
        election.held("CHAIR", "COMMITTEE_MEMBER", "FUND_AUDIT_CHAIR", "WOMEN_DIRECTOR")
                .created();
        election.awaitPhase("RESULT_DUE");
        election.report("BASE_UNION").created();
        election.awaitPhase("RESULT_UNDER_REVIEW");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    Answer police() {
        return police(committee, scan());
    }

    Answer police(String login, String scan) {
        return rest.post(
                login,
                path() + "/police-registration",
                Map.of("number", "公治登〔2022〕18号", "office", "太平坝派出所", "registeredOn", today().toString(), "scan", scan));
    }

    Answer seal(String kind) {
        return rest.post(
                committee,
                path() + "/seals",
                Map.of("kind", kind, "engravedOn", today().toString(), "imprint", scan(), "custodianName", "秦试办"));
    }

    Answer certificate(String code) {
        return rest.post(
                committee,
                path() + "/certificate",
                Map.of("code", code, "issuedOn", today().toString(), "scan", scan()));
    }

    Answer account() {
        return rest.post(
                committee,
                path() + "/account",
                Map.of(
                        "bank",
                        "太平坝农村商业银行",
                        "number",
                        "6000123456780001",
                        "openedOn",
                        today().toString(),
                        "scan",
                        scan()));
    }

    private String scan() {
        return rest.upload(committee, union, union, "SCAN");
    }

    /** A number never used before, and today. */
    private Map<String, Object> dated(String prefix) {
        papers++;
        return Map.of("number", prefix + "〔" + today().getYear() + "〕" + papers + "号", "dated", today().toString());
    }

    JsonNode view(String login) {
        return rest.get(login, path()).found();
    }

    JsonNode asOf(String place) {
        return rest.get(INSPECTOR, path() + "?asOf=" + place).found();
    }

    String election() {
        return view(GROUP)
                .path("founding")
                .path("group")
                .path("opening")
                .path("election")
                .asString();
    }

    /** Waits until the view says so; reading follows the act within moments. */
    void awaitPhase(String phase) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> view(committee).path("status").path("phase").asString(), phase::equals);
    }

    /** Waits until someone's inbox has this step of the founding. */
    void awaitTask(String login, String element) {
        await().atMost(Duration.ofSeconds(30)).until(() -> tasks(login), seen -> seen.contains(element));
    }

    /** The steps of the founding that wait in someone's inbox. */
    List<String> tasks(String login) {
        List<String> elements = new ArrayList<>();
        rest.get(login, "/api/tasks").found().path("tasks").forEach(task -> {
            if (task.path("caseId").asString().equals(founding)) {
                elements.add(task.path("element").asString());
            }
        });
        return elements;
    }

    /** The founding's own events in order, as the inspector reads them. */
    List<JsonNode> events() {
        List<JsonNode> events = new ArrayList<>();
        rest.get(INSPECTOR, path() + "/events?limit=1000").found().path("items").forEach(event -> {
            if (event.path("type").asString().startsWith("founding.")) {
                events.add(event);
            }
        });
        return events;
    }

    List<String> timeline() {
        List<String> types = new ArrayList<>();
        rest.get(SIGNER, path() + "/timeline").found().path("rows").forEach(row -> types.add(row.toString()));
        return types;
    }
}

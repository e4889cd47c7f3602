package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.TOWNSHIP;
import static org.jianhui.workbench.walk.LargeUnion.ADMINISTRATOR;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.walk.RestClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The committee of a union brought in from its papers has the next one elected before its own term ends, by REST alone. */
class ReelectionWalkTest {

    private static final String NAME = "试换村农民工工会";
    private static final String OLD_CHAIR = "zhuxi-jiu";
    private static final String NEW_CHAIR = "zhuxi-xin";
    private static final String RE_ELECTED = "weiyuan-lianren";
    private static final int DAYS_LEFT = 40;

    private final Map<String, String> persons = new HashMap<>();

    @TempDir
    Path home;

    private RestClient rest;
    private String union = "";
    private String firstTerm = "";
    private NewAccount newAccount;

    @Test
    void the_next_committee_follows_and_the_old_chair_acts_no_more() {
        try (HostedApplication application = HostedApplication.withSample(home).start()) {
            rest = new RestClient(application.baseUrl());
            rest.awaitSample(ADMINISTRATOR, REVIEWER, SIGNER, INSPECTOR, OPERATOR);
            LocalDate today = new CandidateWalk(rest).today();
            broughtIn(today.plusDays(DAYS_LEFT + 1).minusYears(3));
            CandidateWalk election = new CandidateWalk(rest, OLD_CHAIR, union);
            election.know(persons);
            lastDayIs(today.plusDays(DAYS_LEFT));
            signIn();
            nextIsElected(election);
            approved(election);
            theTermsFollow(election);
            onTheDayOfTheApprovalBothAct(election.today());
            election.clockTo(election.today().plusDays(1));
            fromTheNextDayOnlyTheNewCommitteeActs(election.today());
        }
    }

    private void broughtIn(LocalDate firstDay) {
        union = created(
                ADMINISTRATOR,
                "/api/organisation/unions",
                Map.of("name", NAME, "level", "BASE_UNION", "parent", TOWNSHIP, "from", "2022-06-01"));
        String history = created(REVIEWER, "/api/histories", Map.of("union", union, "name", NAME));
        String path = "/api/histories/" + history;
        paper(path, "RESULT_REPLY", "试换复〔2023〕1号", firstDay);
        paper(path, "CERTIFICATE", "81500230A12345674F", firstDay.plusDays(10));
        List.of("冉试一", "向试二", "谭试三").forEach(this::recorded);
        List<Map<String, String>> officers = List.of(
                Map.of("office", "CHAIR", "person", person("冉试一"), "name", "冉试一"),
                Map.of("office", "COMMITTEE_MEMBER", "person", person("向试二"), "name", "向试二"));
        created(
                REVIEWER,
                path + "/officers",
                Map.of("firstDay", firstDay.toString(), "years", 3, "officers", officers));
        created(SIGNER, path + "/standing", Map.of());
        firstTerm = history.replace("history", "term");
    }

    private void paper(String path, String kind, String number, LocalDate dated) {
        String scan = rest.upload(REVIEWER, union, TOWNSHIP, "SCAN");
        created(
                REVIEWER,
                path + "/papers",
                Map.of("kind", kind, "number", number, "dated", dated.toString(), "scan", scan));
    }

    private void recorded(String name) {
        Map<String, Object> typed = Map.of("name", name, "idNumber", MemberWalk.idNumber(30 + persons.size()));
        persons.put(name, created(ADMINISTRATOR, "/api/organisation/staff", typed));
    }

    private String person(String name) {
        return persons.getOrDefault(name, "");
    }

    private void lastDayIs(LocalDate day) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> term(firstTerm).path("lastDay").asString(""), day.toString()::equals);
    }

    /** Whoever is in office acts with an account alone; whoever is not yet has one, and it opens nothing. */
    private void signIn() {
        NewAccount.opened(rest, union, OLD_CHAIR, person("冉试一")).signsIn();
        NewAccount.opened(rest, union, RE_ELECTED, person("向试二")).signsIn();
        act(RE_ELECTED, "第一工会小组", new CandidateWalk(rest).today()).created();
        newAccount = NewAccount.opened(rest, union, NEW_CHAIR, person("谭试三"));
    }

    /** No paper of a founding is asked for; the union asks in its own name (ADR 0123). */
    private void nextIsElected(CandidateWalk election) {
        election.open();
        election.awaitPhase("LISTS_DUE");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> term(firstTerm).path("reelection").asString(""), election.election()::equals);
        meetingAskedForAndAgreedTo(election);
        election.listedAndCleared("谭试三", "向试二", "杨试四", "田试五");
        election.held("CHAIR", "COMMITTEE_MEMBER", "FUND_AUDIT_CHAIR", "WOMEN_DIRECTOR")
                .created();
        election.awaitPhase("RESULT_DUE");
        election.report("BASE_UNION").created();
        election.awaitPhase("RESULT_UNDER_REVIEW");
        assertThat(election.view(INSPECTOR)
                        .at("/election/papers")
                        .valueStream()
                        .map(paper -> paper.path("kind").asString() + " "
                                + paper.path("issuer").asString()))
                .contains("MEETING_REQUEST BASE_UNION", "CANDIDATE_REQUEST BASE_UNION")
                .noneMatch(paper -> paper.contains("PREPARATORY_GROUP"));
    }

    /** Asked and replied in the term, returned once; both papers of each pair come into the case by themselves. */
    private void meetingAskedForAndAgreedTo(CandidateWalk election) {
        Answer superior = askForMeeting(SIGNER, "试换农工〔2026〕1号");
        superior.refused(403, "G-02", "NO_AUTHORITY");
        askForMeeting(OLD_CHAIR, "试换农工〔2026〕1号").created();
        askForMeeting(OLD_CHAIR, "试换农工〔2026〕2号").refused(422, "E-11", "STEP_NOT_DUE");
        awaitAsked("试换农工〔2026〕1号");
        reply(REVIEWER, "试换复〔2026〕1号", "APPROVED").refused(403, "G-02", "NO_AUTHORITY");
        reply(SIGNER, "试换复〔2026〕1号", "RETURNED").created();
        askForMeeting(OLD_CHAIR, "试换农工〔2026〕2号").created();
        awaitAsked("试换农工〔2026〕2号");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(superiorsTasks()).contains("sign_reply"));
        reply(SIGNER, "试换复〔2026〕2号", "APPROVED").created();
        askForMeeting(OLD_CHAIR, "试换农工〔2026〕3号").refused(422, "E-11", "STEP_NOT_DUE");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(meetingPapers(election))
                        .containsExactly(
                                "MEETING_REQUEST 试换农工〔2026〕1号 ",
                                "MEETING_REPLY 试换复〔2026〕1号 RETURNED",
                                "MEETING_REQUEST 试换农工〔2026〕2号 ",
                                "MEETING_REPLY 试换复〔2026〕2号 APPROVED"));
        rest.post(
                        OLD_CHAIR,
                        election.path() + "/historic-papers",
                        Map.of(
                                "kind",
                                "MEETING_REQUEST",
                                "number",
                                "试换农工〔2026〕9号",
                                "dated",
                                election.today().toString(),
                                "scan",
                                rest.upload(OLD_CHAIR, union, union, "SCAN")))
                .refused(422, "R-05", "MEETING_ASKED_FOR_HERE");
        assertThat(rest.get(SIGNER, "/api/terms/" + firstTerm + "/papers")
                        .found()
                        .toString())
                .contains("REELECTION_MEETING_REQUEST", "REELECTION_MEETING_REPLY");
    }

    private Answer askForMeeting(String login, String number) {
        return rest.post(
                login,
                "/api/terms/" + firstTerm + "/meeting-request",
                Map.of(
                        "number",
                        number,
                        "dated",
                        new CandidateWalk(rest).today().toString(),
                        "form",
                        "FULL_MEETING"));
    }

    private void awaitAsked(String number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> term(firstTerm).at("/asked/request/number").asString(""), number::equals);
    }

    private Answer reply(String login, String number, String outcome) {
        String request = term(firstTerm).at("/asked/request/paper").asString("");
        return rest.post(
                login,
                "/api/terms/" + firstTerm + "/replies",
                Map.of(
                        "answers",
                        request,
                        "number",
                        number,
                        "dated",
                        new CandidateWalk(rest).today().toString(),
                        "outcome",
                        outcome,
                        "reason",
                        "请补充换届方案"));
    }

    private List<String> superiorsTasks() {
        return rest.get(SIGNER, "/api/tasks")
                .found()
                .path("tasks")
                .valueStream()
                .filter(task -> task.toString().contains(firstTerm))
                .map(task -> task.path("element").asString())
                .toList();
    }

    private List<String> meetingPapers(CandidateWalk election) {
        return election.view(INSPECTOR)
                .at("/election/papers")
                .valueStream()
                .filter(paper -> paper.path("kind").asString().startsWith("MEETING_RE"))
                .map(paper -> paper.path("kind").asString() + " "
                        + paper.path("number").asString() + " "
                        + paper.path("outcome").asString(""))
                .toList();
    }

    private void approved(CandidateWalk election) {
        assertThat(rest.signIn(NEW_CHAIR)).isEqualTo(401);
        election.replyToResultAs(SIGNER).created();
        election.awaitPhase("ENDED");
        assertThat(election.view(SIGNER).at("/status/key").asString()).isEqualTo("RESULT_APPROVED");
    }

    private void theTermsFollow(CandidateWalk election) {
        LocalDate approved = election.today();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> term(firstTerm).at("/ending/cause").asString(""), "SUCCEEDED"::equals);
        JsonNode before = term(firstTerm);
        String lastDay = approved.minusDays(1).toString();
        assertThat(before.at("/ending/lastDay").asString()).isEqualTo(lastDay);
        assertThat(before.path("seats"))
                .allMatch(seat -> lastDay.equals(seat.path("until").asString()));
        JsonNode running =
                rest.get(INSPECTOR, "/api/terms?union=" + union).found().path("items");
        assertThat(running).hasSize(1);
        JsonNode next = running.get(0).path("term");
        assertThat(next.at("/opening/term").asString())
                .isEqualTo(election.election().replace("election", "term"));
        assertThat(next.at("/opening/firstDay").asString()).isEqualTo(approved.toString());
        assertThat(next.path("groupDissolvedOn").isNull()).isTrue();
        assertThat(next.path("seats")
                        .valueStream()
                        .map(seat -> seat.path("office").asString()))
                .containsExactly("CHAIR", "COMMITTEE_MEMBER", "FUND_AUDIT_CHAIR", "WOMEN_DIRECTOR");
        assertThat(next.path("seats")
                        .valueStream()
                        .map(seat -> seat.path("person").asString()))
                .startsWith(person("谭试三"), person("向试二"))
                .doesNotContain(person("冉试一"));
    }

    /** That day is left for handing over (ADR 0112). */
    private void onTheDayOfTheApprovalBothAct(LocalDate day) {
        act(OLD_CHAIR, "第二工会小组", day).created();
        act(RE_ELECTED, "第三工会小组", day).created();
        newAccount.signsIn();
        act(NEW_CHAIR, "第四工会小组", day).created();
    }

    /** An account without any role opens nothing. Whoever sits in both committees goes on without a gap. */
    private void fromTheNextDayOnlyTheNewCommitteeActs(LocalDate day) {
        assertThat(act(OLD_CHAIR, "第五工会小组", day).status()).isEqualTo(401);
        assertThat(rest.signIn(OLD_CHAIR)).isEqualTo(401);
        act(RE_ELECTED, "第五工会小组", day).created();
        act(NEW_CHAIR, "第六工会小组", day).created();
    }

    /** What any committee may do on any day. */
    private Answer act(String login, String group, LocalDate day) {
        return rest.post(login, "/api/union-groups", Map.of("union", union, "name", group, "formedOn", day.toString()));
    }

    private String created(String login, String path, Map<String, ?> body) {
        return rest.post(login, path, body).created().path("id").asString();
    }

    private JsonNode term(String term) {
        return rest.get(INSPECTOR, "/api/terms/" + term).body().at("/page/term");
    }
}

package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.testing.ClearTextSearch;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole procedure by REST alone, on the sample, with the simulation clock. */
class RestWalkTest {

    @TempDir
    Path home;

    @Test
    void a_case_goes_from_its_papers_to_the_approved_result() {
        try (HostedApplication application = HostedApplication.withSample(home).start()) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, "yunwei", "guanli");
            walk(rest, new CandidateWalk(rest), application.baseUrl().getPort());
            refusalsAreCountedAndNobodyNamed(application.baseUrl().getPort());
            assertThat(application.log()).doesNotContain("冉试一", "匿名测", "反映情况");
            Candidates.assertNoNumberIn(application.log());
            application.stop();
            assertThat(ClearTextSearch.forValues(Candidates.everythingSaid().toArray(String[]::new))
                            .inFiles(home))
                    .as("database, write-ahead log, logs, keys")
                    .isEmpty();
        }
    }

    /** Every refusal of the walk by its rule and code; incidents, of which it had none. */
    private void refusalsAreCountedAndNobodyNamed(int port) {
        String meters = new Http(port)
                .get("/actuator/prometheus", "Authorization", "Bearer " + metricsToken())
                .body();
        assertThat(meters)
                .contains("jianhui_incidents_open 0.0")
                .contains("jianhui_acts_refused_total{code=\"NOTICE_TOO_SHORT\",rule=\"E-05\"} 1.0")
                .contains("jianhui_acts_refused_total{code=\"CONFLICT_OF_DUTIES\",rule=\"I-37\"} 1.0")
                .containsPattern("jianhui_acts_refused_total\\{code=\"NO_AUTHORITY\",rule=\"G-02\"} [1-9]");
        assertThat(meters.lines().filter(line -> line.startsWith("jianhui_acts_refused")))
                .allMatch(line ->
                        line.matches("jianhui_acts_refused_total\\{code=\"[A-Z_]+\",rule=\"[A-Z]+-[0-9]+\"} [0-9.]+"));
    }

    private String metricsToken() {
        try {
            return Files.readString(home.resolve("keys/metrics-token"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(RestClient rest, CandidateWalk walk, int port) {
        PlanChecks plan = new PlanChecks(rest, walk, port);
        walk.know(Candidates.recordedBy(rest).persons());
        walk.open();
        walk.awaitPhase("PAPERS_DUE");
        plan.freshCase();
        walk.submit(key(), "冉试一", "向试二", "谭试三", "杨试四").refused(422, "E-11", "STEP_SKIPPED");
        walk.recordPapers();
        walk.submit(key(), "冉试一").refused(422, "E-03", "CANDIDATE_LIST_INCOMPLETE");
        walk.submit(key(), "冉试一", "向试二", "谭试三", "杨试四").created();
        walk.awaitPhase("UNDER_REVIEW");
        plan.underReview();
        walk.replyAs(GROUP, key()).refused(403, "G-02", "NO_AUTHORITY");
        walk.replyAs("qianpi-jianren", key()).refused(403, "I-37", "CONFLICT_OF_DUTIES");
        theConflictIsToldBeforehand(signedIn(port, "qianpi-jianren"), signedIn(port, SIGNER), walk.path());
        walk.replyAs(SIGNER, key()).created();
        String photo = rest.upload(GROUP, UNION, UNION, "POSTING_PHOTO");
        LocalDate today = walk.today();
        walk.awaitPhase("POSTING_DUE");
        walk.postNotice(key(), photo, today.minusDays(1)).refused(422, "E-06", "NOTICE_BEFORE_APPROVAL");
        walk.postNotice(key(), photo, today).created();
        walk.awaitPhase("NOTICE_RUNNING");
        publicBoardShowsNamesButNoNumbers(rest, walk, port);
        plan.noticeRunning();
        String objection = objectAgainstTheSecond(rest, walk);
        LocalDate earliest = walk.earliestMeeting();
        walk.meeting(earliest.minusDays(1)).refused(422, "E-05", "NOTICE_TOO_SHORT");
        walk.clockTo(earliest.minusDays(1).atTime(23, 59));
        assertThat(warnings(walk)).contains("OBJECTION_OPEN").doesNotContain("RULING_LATE");
        assertThat(daysOverdue(rest, walk)).isZero();
        walk.clockTo(earliest);
        walk.awaitPhase("MEETING_DATE_DUE");
        theRulingIsOverdue(rest, walk);
        onlyTheSuperiorReadsTheObjection(walk);
        rest.post(
                        SIGNER,
                        walk.path() + "/objections/" + objection + "/ruling",
                        Map.of("ruling", "REJECTED", "reason", "查无此事"))
                .created();
        walk.meeting(earliest).created();
        walk.awaitPhase("MEETING_CLEARED");
        assertThat(walk.events()).contains("election.notice-completed").endsWith("election.meeting-cleared");
        plan.meetingDay();
        othersSeeNothing(rest, walk);
        plan.refusalNamesItsRule("guanli");
        theResultIsReportedAndApproved(walk, plan);
        Http group = signedIn(port, GROUP);
        new PaperChecks(rest, walk).offeredToTheirIssuers(group, signedIn(port, SIGNER), signedIn(port, INSPECTOR));
        papersAreIssuedOnce(rest, walk);
        PaperChecks papers = new PaperChecks(rest, walk);
        papers.theySayWhatWasDecided();
        papers.pagesHandOutTheSame(group, signedIn(port, "guanli"));
        papers.theCodeLeadsToThePaper(group, signedIn(port, "guanli"), new Http(port));
        theWholeCaseIsOneFile(rest, walk, group, signedIn(port, "guanli"));
        new SearchChecks(rest, walk).findsWhatTheReaderMayRead(group);
        PastChecks past = new PastChecks(rest, walk);
        past.atItsFirstEvent();
        past.atTheInstantOfThePosting(group);
        past.whatWasNotKnownAtItsFirstEvent(group);
        past.whatChangedBetweenTwoMoments();
        past.theOrganisationOnRecordThen(signedIn(port, "guanli"));
        past.theUnitsAndListsOnRecordThen(signedIn(port, "guanli"));
        past.anIssuedPaperIsThereFromItsIssueOn(group);
        past.notInTheFuture();
    }

    /** Neither the button nor the form is there for who acts for the group too; the page says why, and who may reply. */
    private static void theConflictIsToldBeforehand(Http both, Http signer, String path) {
        String pages = path.replace("/api", "");
        assertThat(signer.get(pages).body()).contains("/replies/new").doesNotContain("不能再以上级工会名义");
        assertThat(both.get(pages).body())
                .contains("不能再以上级工会名义办理", "名签批人没有这种冲突", "规则 I-37")
                .doesNotContain("/replies/new");
        HttpResponse<String> form = both.get(pages + "/replies/new");
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(form.body()).contains("不能再站到另一方", "县总工会", "I-37");
    }

    private static Http signedIn(int port, String login) {
        Http http = new Http(port);
        http.signIn(login, RestClient.PASSWORD);
        return http;
    }

    /** The candidates have numbers on record; nothing that everybody may read shows one. */
    private static void publicBoardShowsNamesButNoNumbers(RestClient rest, CandidateWalk walk, int port) {
        Http anybody = new Http(port);
        for (String open : List.of(
                rest.get(null, "/api/notices/" + walk.election()).found().toString(),
                rest.get(null, "/api/notices").found().toString(),
                anybody.get("/notices/" + walk.election()).body())) {
            assertThat(open).contains(Candidates.NAMES).doesNotContain("ciphertext");
            Candidates.assertNoNumberIn(open);
        }
    }

    private static String objectAgainstTheSecond(RestClient rest, CandidateWalk walk) {
        JsonNode second =
                walk.view(GROUP).path("election").path("candidates").get(1).path("candidacy");
        return rest.post(
                        REVIEWER,
                        walk.path() + "/objections",
                        Map.of(
                                "person", second.path("person").asString(),
                                "body", second.path("body").asString(),
                                "objectorName", Candidates.OBJECTOR,
                                "objectorPhone", Candidates.objectorsPhone(),
                                "grounds", Candidates.GROUNDS,
                                "receivedOn", walk.today().toString()))
                .created()
                .path("id")
                .asString();
    }

    private static void onlyTheSuperiorReadsTheObjection(CandidateWalk walk) {
        assertThat(walk.view(GROUP).toString()).doesNotContain("匿名测", "反映情况");
        assertThat(walk.view(SIGNER).toString()).contains("匿名测", "反映情况");
    }

    private static void theRulingIsOverdue(RestClient rest, CandidateWalk walk) {
        walk.awaitEvent("election.ruling-chased");
        assertThat(warnings(walk)).contains("OBJECTION_OPEN", "RULING_LATE", "RULING_CHASED");
        assertThat(daysOverdue(rest, walk)).isEqualTo(1);
        JsonNode timeline = rest.get(GROUP, walk.path() + "/timeline").found();
        assertThat(timeline.toString()).contains("election.ruling-chased");
        List<String> clauses = new ArrayList<>();
        rest.get(INSPECTOR, walk.path() + "/events?limit=500")
                .found()
                .path("items")
                .forEach(event -> {
                    if (event.path("type").asString().equals("election.ruling-chased")) {
                        clauses.add(event.path("clauses").toString());
                    }
                });
        assertThat(clauses).singleElement().asString().contains("附1-3(4)");
    }

    private static List<String> warnings(CandidateWalk walk) {
        List<String> codes = new ArrayList<>();
        walk.view(GROUP)
                .path("warnings")
                .forEach(each -> codes.add(each.path("code").asString()));
        return codes;
    }

    /** How many days the ruling is overdue in the inbox of who must give it. */
    private static int daysOverdue(RestClient rest, CandidateWalk walk) {
        for (JsonNode task : rest.get(SIGNER, "/api/tasks").found().path("tasks")) {
            if (task.path("caseId").asString().equals(walk.election())
                    && task.path("element").asString().equals("rule_on_objection")) {
                return task.path("daysOverdue").asInt();
            }
        }
        throw new AssertionError("no ruling waits in the signer's inbox");
    }

    private static void theResultIsReportedAndApproved(CandidateWalk walk, PlanChecks plan) {
        walk.held("CHAIR", "COMMITTEE_MEMBER", "FUND_AUDIT_CHAIR").refused(422, "E-08", "ELECTION_INCOMPLETE");
        walk.held("CHAIR", "COMMITTEE_MEMBER", "FUND_AUDIT_CHAIR", "WOMEN_DIRECTOR")
                .created();
        walk.awaitPhase("RESULT_DUE");
        plan.meetingHeld();
        walk.report("PREPARATORY_GROUP").refused(422, "E-09", "WRONG_ISSUER");
        walk.report("BASE_UNION").created();
        walk.awaitPhase("RESULT_UNDER_REVIEW");
        plan.resultUnderReview();
        walk.replyToResultAs(GROUP).refused(403, "G-02", "NO_AUTHORITY");
        walk.replyToResultAs(SIGNER).created();
        walk.awaitPhase("ENDED");
        plan.ended();
        assertThat(walk.view(GROUP).path("status").path("key").asString()).isEqualTo("RESULT_APPROVED");
        assertThat(walk.events()).endsWith("election.result-approved", "election.ended");
    }

    private static void othersSeeNothing(RestClient rest, CandidateWalk walk) {
        assertThat(rest.get("guanli", walk.path()).status()).isEqualTo(403);
        assertThat(rest.get(null, walk.path()).status()).isEqualTo(401);
        rest.post(INSPECTOR, walk.path() + "/abandonment", Map.of("reason", "试"))
                .refused(403, "G-02", "NO_AUTHORITY");
        nobodyReadsTheRollButWhoMakesTheLists(rest, walk.path() + "/members");
    }

    private static void nobodyReadsTheRollButWhoMakesTheLists(RestClient rest, String members) {
        Map<String, Object> name = Map.of("name", "冉试一");
        assertThat(rest.post(GROUP, members, name).found().path("items").isArray())
                .isTrue();
        rest.post(GROUP, members, Map.of("name", " ")).refused(400, null, "INVALID_FIELDS");
        assertThat(rest.get(GROUP, members).status()).isEqualTo(405);
        rest.post(INSPECTOR, members, name).refused(403, "G-02", "NO_AUTHORITY");
        rest.post(SIGNER, members, name).refused(403, "G-02", "NO_AUTHORITY");
    }

    private static void papersAreIssuedOnce(RestClient rest, CandidateWalk walk) {
        for (int round = 0; round < 2; round++) {
            rest.get(GROUP, walk.path() + "/papers").found().path("papers").forEach(paper -> {
                boolean reply = PaperChecks.isOfSuperior(paper.path("kind").asString());
                rest.post(
                                reply ? SIGNER : GROUP,
                                walk.path() + "/papers/" + paper.path("paper").asString() + "/issue",
                                Map.of())
                        .created();
            });
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> everyPaperIsIssued(rest, walk));
        }
    }

    private static void theWholeCaseIsOneFile(RestClient rest, CandidateWalk walk, Http group, Http stranger) {
        CaseFileChecks file = new CaseFileChecks(rest, walk.path());
        String earliest = walk.earliestMeeting().toString();
        file.holds("case-file", "附1-3(4)", "E-05", "冉试一", earliest, "数满5个完整工作日", "流程步骤", "第1次张贴");
        file.onlyTheSuperiorReadsTheObjection();
        file.onlyTheSuperiorPrintsTheRegister();
        file.thePageHandsItOut(group, stranger);
        String first = rest.get(INSPECTOR, walk.path() + "/timeline")
                .found()
                .at("/rows/0/place")
                .asString();
        file.atAnEarlierMoment(first, "选举案卷", "冉试一", "试筹〔2026〕4号");
    }

    private static void everyPaperIsIssued(RestClient rest, CandidateWalk walk) {
        JsonNode papers = rest.get(GROUP, walk.path() + "/papers").found().path("papers");
        assertThat(papers).hasSize(7);
        papers.forEach(paper -> {
            assertThat(paper.path("renditions")).hasSize(2);
            assertThat(paper.path("unchanged").asBoolean()).isTrue();
        });
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.MeetingWalk.OTHER_TELLER;
import static org.jianhui.workbench.walk.MeetingWalk.TELLER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.assembly.RollHash;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From the cleared meeting through roll, quorum and the ballots of the three bodies to the approved result, by REST alone. */
class RestMeetingTest {

    @TempDir
    Path home;

    @Test
    void a_cleared_meeting_is_held_counted_twice_and_its_result_approved() {
        try (HostedApplication application = HostedApplication.withSample(home).start()) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, "yunwei", TELLER, OTHER_TELLER);
            CandidateWalk election = new CandidateWalk(rest);
            MeetingWalk meeting = new MeetingWalk(rest, election);
            election.clearedMeeting();
            meeting.admit(6);
            prepared(meeting);
            opened(meeting);
            String committee = countedBlind(rest, election, meeting);
            aVoidRoundIsRepeatedByLeaveOfTheSuperior(rest, meeting);
            closed(rest, election, meeting);
            onceDecidedTheRecordIsWhole(rest, election, committee);
            reported(election);
            papers(rest, election);
            assertThat(application.log()).doesNotContain("冉试一", "会试");
        }
    }

    private static void prepared(MeetingWalk meeting) {
        meeting.convene("CONGRESS").refused(422, "E-13", "CONGRESS_NOT_ALLOWED");
        meeting.convene("FULL_MEETING").created();
        meeting.convene("FULL_MEETING").refused(422, "E-08", "ASSEMBLY_RUNNING");
        meeting.awaitPhase("NOTICE_DUE");
        meeting.act("/roll", Map.of()).refused(422, "E-11", "STEP_SKIPPED");
        meeting.told();
        meeting.rulesAdopted();
        String member = meeting.members().get(0);
        meeting.counters(meeting.candidate(0), TELLER, OTHER_TELLER).refused(422, "E-08", "TELLER_IS_CANDIDATE");
        meeting.counters(member, TELLER, "niemand").refused(400, null, "LOGIN_UNKNOWN");
        meeting.counters(member, TELLER, OTHER_TELLER).created();
    }

    private static void opened(MeetingWalk meeting) {
        meeting.act("/roll", Map.of()).created();
        meeting.act("/sign-ins", Map.of("persons", meeting.members().subList(0, 5)))
                .created();
        meeting.awaitPhase("ATTENDANCE_DUE");
        JsonNode roll = meeting.view(INSPECTOR).path("assembly").path("roll");
        assertThat(roll.path("persons")).hasSize(6);
        assertThat(roll.path("hash").asString())
                .isEqualTo(RollHash.of(
                        new AssemblyId(meeting.assembly()),
                        Instant.parse(roll.path("frozenAt").asString()),
                        meeting.members().stream().map(PersonId::new).toList()));
        meeting.act("/quorum", Map.of()).created();
        meeting.awaitPhase("VOTING");
        assertThat(meeting.view(GROUP)
                        .path("assembly")
                        .path("quorum")
                        .path("basis")
                        .toString())
                .contains("3 × 5 ≥ 2 × 6");
    }

    private static String countedBlind(RestClient rest, CandidateWalk election, MeetingWalk meeting) {
        String first = meeting.candidate(0);
        String second = meeting.candidate(1);
        String ballot = meeting.opens("UNION_COMMITTEE", first, second);
        meeting.issues(ballot, 5);
        meeting.keys(GROUP, ballot, 5, votes(first, 4, second, 1)).refused(422, "E-08", "NOT_A_TELLER");
        meeting.keys("cun2", ballot, 5, votes(first, 4, second, 1)).refused(403, "G-02", "NO_AUTHORITY");
        meeting.keys(OTHER_TELLER, ballot, 5, votes(first, 4, second, 1)).created();
        meeting.keys(OTHER_TELLER, ballot, 5, votes(first, 4, second, 1)).refused(422, "E-08", "TELLER_ALREADY_KEYED");
        meeting.awaitState(ballot, "FIRST_KEYED");
        nothingIsShown(rest, election, meeting, ballot);
        assertThat(rest.get(OTHER_TELLER, meeting.path()).status()).isEqualTo(403);
        assertThat(waiting(rest, TELLER)).isEqualTo("false");
        assertThat(waiting(rest, OTHER_TELLER)).isEqualTo("true");
        assertThat(rest.get("cun2", "/api/counts").found().path("items")).isEmpty();

        meeting.keys(TELLER, ballot, 5, votes(first, 3, second, 1)).created();
        meeting.awaitState(ballot, "DIFFERED");
        assertThat(meeting.ballot(TELLER, ballot)
                        .path("counting")
                        .path("differences")
                        .get(0)
                        .path("in")
                        .get(0)
                        .asString())
                .isEqualTo(first);
        nothingIsShown(rest, election, meeting, ballot);
        meeting.keys(TELLER, ballot, 5, votes(first, 4, second, 1)).created();
        meeting.keys(OTHER_TELLER, ballot, 5, votes(first, 4, second, 1)).created();
        meeting.awaitState(ballot, "DECIDED");
        JsonNode decision = meeting.ballot(GROUP, ballot).path("decision");
        assertThat(decision.path("result").path("elected").get(0).asString()).isEqualTo(first);
        assertThat(decision.path("basis").toString()).contains("2 × 4 > 1 × 6", "2 × 1 ≤ 1 × 6");
        theSignedSheetIsKept(rest, election, meeting, ballot);
        return ballot;
    }

    /** By a teller of the group, as the sheet of this round, and for those who may read the case. */
    private static void theSignedSheetIsKept(
            RestClient rest, CandidateWalk election, MeetingWalk meeting, String ballot) {
        String sheets = "/api/ballots/" + ballot + "/count-sheets";
        String file = rest.upload(TELLER, CandidateWalk.UNION, CandidateWalk.UNION, "SCAN");
        rest.post(INSPECTOR, sheets, Map.of("sheet", file)).refused(403, "G-02", "NO_AUTHORITY");
        rest.post(TELLER, sheets, Map.of("sheet", "attachment-none")).refused(422, "R-05", "PROOF_NOT_ON_RECORD");
        rest.post(TELLER, sheets, Map.of("sheet", file)).created();
        aTellerWithoutARoleHandsInASheetAndNothingElse(rest, sheets);
        rest.post(GROUP, sheets, Map.of("sheet", file)).refused(422, "E-08", "COUNT_SHEET_ALREADY_ATTACHED");
        rest.post(GROUP, sheets, Map.of("sheet", rest.upload(GROUP, CandidateWalk.UNION, CandidateWalk.UNION, "SCAN")))
                .created();
        await().untilAsserted(() ->
                assertThat(meeting.ballot(INSPECTOR, ballot).path("sheets")).hasSize(3));
        assertThat(meeting.ballot(INSPECTOR, ballot).path("sheets").get(0).asString())
                .isEqualTo(file);
        assertThat(rest.get(INSPECTOR, "/api/attachments/" + file).status()).isEqualTo(200);
        assertThat(rest.get(OTHER_TELLER, "/api/attachments/" + file).status()).isEqualTo(403);
        await().untilAsserted(() -> assertThat(rest.get(INSPECTOR, election.path() + "/events?limit=1000")
                        .found()
                        .toString())
                .contains(file));
    }

    private static void aTellerWithoutARoleHandsInASheetAndNothingElse(RestClient rest, String sheets) {
        String mine = rest.upload(OTHER_TELLER, CandidateWalk.UNION, CandidateWalk.UNION, "COUNT_SHEET");
        rest.post(OTHER_TELLER, sheets, Map.of("sheet", mine)).created();
        String union = CandidateWalk.UNION;
        String township = CandidateWalk.TOWNSHIP;
        rest.handsIn(OTHER_TELLER, union, union, "SCAN").refused(403, "G-02", "NO_AUTHORITY");
        rest.handsIn(OTHER_TELLER, township, union, "COUNT_SHEET").refused(403, "G-02", "NO_AUTHORITY");
        rest.handsIn(OTHER_TELLER, township, township, "COUNT_SHEET").refused(403, "G-02", "NO_AUTHORITY");
        rest.handsIn("cun2", union, union, "COUNT_SHEET").refused(403, "G-02", "NO_AUTHORITY");
    }

    private static String waiting(RestClient rest, String teller) {
        JsonNode counts = rest.get(teller, "/api/counts").found().path("items");
        assertThat(counts).hasSize(1);
        assertThat(counts.get(0).toString()).contains("冉试一").doesNotContain("inFavour");
        return counts.get(0).path("keyed").asString();
    }

    /** Not the view, not the record, not the export, not the hash, not the past. */
    private static void nothingIsShown(RestClient rest, CandidateWalk election, MeetingWalk meeting, String ballot) {
        for (String login : List.of(GROUP, TELLER, SIGNER, INSPECTOR)) {
            assertThat(meeting.ballot(login, ballot).toString()).doesNotContain("inFavour");
            assertThat(meeting.view(login).toString()).doesNotContain("inFavour");
            String place = "";
            for (JsonNode event : keyed(rest, login, election)) {
                assertThat(event.toString()).doesNotContain("inFavour", "collected");
                assertThat(event.path("hash").asString()).isEmpty();
                place = event.path("place").asString();
            }
            assertThat(rest.get(login, meeting.path() + "?asOf=" + place)
                            .found()
                            .toString())
                    .doesNotContain("inFavour");
        }
    }

    private static List<JsonNode> keyed(RestClient rest, String login, CandidateWalk election) {
        List<JsonNode> found = new ArrayList<>();
        rest.get(login, election.path() + "/events?limit=1000")
                .found()
                .path("items")
                .forEach(event -> {
                    if (event.path("type").asString().equals("ballot.count-keyed")) {
                        found.add(event);
                    }
                });
        assertThat(found).isNotEmpty();
        return found;
    }

    /** Six papers in the box where five were handed out. */
    private static void aVoidRoundIsRepeatedByLeaveOfTheSuperior(RestClient rest, MeetingWalk meeting) {
        String candidate = meeting.candidate(2);
        String ballot = meeting.opens("FUND_AUDIT_COMMITTEE", candidate);
        meeting.issues(ballot, 5);
        meeting.keys(TELLER, ballot, 6, Map.of(candidate, 6)).created();
        meeting.keys(OTHER_TELLER, ballot, 6, Map.of(candidate, 6)).created();
        meeting.awaitState(ballot, "VOID");
        assertThat(tasks(rest, GROUP)).contains("open_ballot").doesNotContain("approve_repeat");
        assertThat(tasks(rest, REVIEWER)).contains("approve_repeat");
        meeting.act("/ballots", Map.of("body", "FUND_AUDIT_COMMITTEE", "candidates", List.of(candidate)))
                .refused(422, "E-08", "REPEAT_NOT_APPROVED");
        String repetition = "/api/ballots/" + ballot + "/repetition";
        rest.post(GROUP, repetition, Map.of("reason", "同意")).refused(403, "G-02", "NO_AUTHORITY");
        rest.post(REVIEWER, repetition, Map.of("reason", "同意重新投票")).created();
        meeting.elects("FUND_AUDIT_COMMITTEE", candidate, 5);
        JsonNode repeated = meeting.ballot(INSPECTOR, ballot).path("voided");
        assertThat(repeated.path("cause").asString()).isEqualTo("MORE_COLLECTED_THAN_ISSUED");
        assertThat(repeated.path("repeat").path("reason").asString()).isEqualTo("同意重新投票");
    }

    private static List<String> tasks(RestClient rest, String login) {
        List<String> found = new ArrayList<>();
        rest.get(login, "/api/tasks")
                .found()
                .path("tasks")
                .forEach(task -> found.add(task.path("element").asString()));
        return found;
    }

    private static void closed(RestClient rest, CandidateWalk election, MeetingWalk meeting) {
        meeting.act("/conclusion", Map.of()).refused(422, "E-08", "ELECTION_INCOMPLETE");
        String women = meeting.elects("WOMEN_COMMITTEE", meeting.candidate(3), 4);
        meeting.awaitPhase("OFFICERS_DUE");
        meeting.electsOfficers();
        meeting.awaitPhase("CONCLUSION_DUE");
        aDecidedRoundIsFoundVoid(rest, meeting, women);
        meeting.act("/conclusion", Map.of()).created();
        meeting.awaitPhase("CONCLUDED");
        election.awaitPhase("RESULT_DUE");
    }

    /** The chairs fall with it, and only that body is voted on again. */
    private static void aDecidedRoundIsFoundVoid(RestClient rest, MeetingWalk meeting, String ballot) {
        String annulment = "/api/ballots/" + ballot + "/annulment";
        rest.post(REVIEWER, annulment, Map.of("reason", "无选举权的人投了票")).refused(403, "G-02", "NO_AUTHORITY");
        rest.post(GROUP, annulment, Map.of("reason", " ")).refused(400, null, "INVALID_FIELDS");
        rest.post(GROUP, annulment, Map.of("reason", "无选举权的人投了票")).created();
        meeting.awaitPhase("VOTING");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tasks(rest, REVIEWER)).contains("approve_repeat"));
        meeting.act("/conclusion", Map.of()).refused(422, "E-08", "ELECTION_INCOMPLETE");
        rest.post(REVIEWER, "/api/ballots/" + ballot + "/repetition", Map.of("reason", "同意重新投票"))
                .created();
        meeting.awaitRepeat(ballot);
        JsonNode voided = meeting.ballot(INSPECTOR, ballot);
        assertThat(voided.path("voided").path("cause").asString()).isEqualTo("FOUND_AFTER_DECISION");
        assertThat(voided.path("decision").path("result").path("elected")).hasSize(1);
        meeting.elects("WOMEN_COMMITTEE", meeting.candidate(3), 5);
        meeting.awaitPhase("OFFICERS_DUE");
        meeting.electsOfficers();
        meeting.awaitPhase("CONCLUSION_DUE");
        rest.post(GROUP, annulment, Map.of("reason", "无选举权的人投了票")).refused(422, "E-11", "STEP_NOT_DUE");
    }

    private static void onceDecidedTheRecordIsWhole(RestClient rest, CandidateWalk election, String ballot) {
        List<JsonNode> counts = keyed(rest, INSPECTOR, election).stream()
                .filter(event -> event.path("stream").asString().equals(ballot))
                .toList();
        assertThat(counts).hasSize(4).allSatisfy(event -> {
            assertThat(event.path("content").asString()).contains("inFavour");
            assertThat(event.path("hash").asString()).matches("[0-9a-f]{64}");
        });
    }

    private static void reported(CandidateWalk election) {
        election.report("BASE_UNION").created();
        election.awaitPhase("RESULT_UNDER_REVIEW");
        election.replyToResultAs(SIGNER).created();
        election.awaitPhase("ENDED");
        assertThat(election.view(GROUP).path("status").path("key").asString()).isEqualTo("RESULT_APPROVED");
    }

    /** Roll, five ballot papers, four tallies, the record; then report and reply: each is issued and says the same again. */
    private static void papers(RestClient rest, CandidateWalk election) {
        String path = election.path() + "/papers";
        List<String> kinds = new ArrayList<>();
        rest.get(GROUP, path).found().path("papers").forEach(paper -> {
            String kind = paper.path("kind").asString();
            kinds.add(kind);
            rest.post(
                            PaperChecks.isOfSuperior(kind) ? SIGNER : GROUP,
                            path + "/" + paper.path("paper").asString() + "/issue",
                            Map.of())
                    .created();
            if (kind.equals("BALLOT_PAPER")) {
                String copies = path + "/" + paper.path("paper").asString() + "/copies/";
                rest.get(GROUP, copies + "201/PDF").refused(400, null, "COPIES_OUT_OF_RANGE");
                assertThat(rest.get(GROUP, copies + "5/PDF").status()).isEqualTo(200);
            }
        });
        assertThat(kinds)
                .containsSubsequence(
                        "OBJECTION_REGISTER",
                        "MEETING_NOTICE",
                        "ELECTION_RULES",
                        "ELECTION_ROLL",
                        "BALLOT_PAPER",
                        "TALLY_SHEET",
                        "MEETING_RESULT",
                        "RESULT_REPORT",
                        "RESULT_REPLY");
        assertThat(kinds).filteredOn("BALLOT_PAPER"::equals).hasSize(5);
        assertThat(kinds).filteredOn("TALLY_SHEET"::equals).hasSize(4);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> rest.get(GROUP, path)
                        .found()
                        .path("papers")
                        .forEach(paper -> {
                            assertThat(paper.path("renditions")).hasSize(2);
                            assertThat(paper.path("unchanged").asBoolean()).isTrue();
                        }));
    }

    private static Map<String, Integer> votes(String first, int one, String second, int two) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put(first, one);
        votes.put(second, two);
        return votes;
    }
}

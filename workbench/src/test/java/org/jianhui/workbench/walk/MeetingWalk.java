package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.workbench.walk.RestClient.Answer;
import tools.jackson.databind.JsonNode;

/** The steps of one meeting, by the sample's roles: the group holds it, two appointed tellers count, the superior agrees. */
final class MeetingWalk {

    /** A teller of the group, and one whose account has no role in the case at all. */
    static final String TELLER = "chouban2";

    static final String OTHER_TELLER = "cun1";

    private static final String DIGITS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final RestClient rest;
    private final CandidateWalk election;
    private final String union;
    private final List<String> members = new ArrayList<>();
    private String assembly = "";

    MeetingWalk(RestClient rest, CandidateWalk election) {
        this(rest, election, UNION);
    }

    MeetingWalk(RestClient rest, CandidateWalk election, String union) {
        this.rest = rest;
        this.election = election;
        this.union = union;
    }

    String path() {
        return "/api/assemblies/" + assembly;
    }

    String assembly() {
        return assembly;
    }

    List<String> members() {
        return List.copyOf(members);
    }

    /** So many people apply and are admitted. */
    void admit(int number) {
        String last = "";
        for (int i = 0; i < number; i++) {
            JsonNode applied = rest.post("cun1", "/api/members", application(i)).created();
            String membership = applied.path("id").asString();
            String seenAt = applied.path("seenAt").asString();
            rest.get(GROUP, "/api/members/" + membership + "?seenAt=" + seenAt).found();
            Answer admitted = rest.post(GROUP, "/api/members/" + membership + "/admission", Map.of());
            assertThat(admitted.status()).as(admitted.body().toString()).isEqualTo(200);
            last = admitted.body().path("seenAt").asString();
        }
        JsonNode found = rest.get(GROUP, "/api/members?limit=200&standing=MEMBER&union=" + union + "&seenAt=" + last)
                .found()
                .path("items");
        found.forEach(each -> members.add(each.path("person").asString()));
        assertThat(members).hasSize(number);
    }

    private Map<String, Object> application(int number) {
        String start = "500230199003" + "%02d".formatted(1 + number % 28) + "%02d2".formatted(number / 28);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (start.charAt(i) - '0') * WEIGHTS[i];
        }
        Map<String, Object> body = new HashMap<>();
        body.put("union", union);
        body.put("name", "会试" + (char) ('甲' + number));
        body.put("idNumber", start + DIGITS.charAt(sum % 11));
        body.put("sex", "FEMALE");
        body.put("birthDate", "1990-03-" + "%02d".formatted(1 + number % 28));
        body.put("registeredIn", "village-sample-1");
        body.put("employer", "测试厂");
        body.put("relation", "LABOUR_SERVICE");
        body.put("wagesMainIncome", true);
        body.put("ruralResident", true);
        body.put("purposes", List.of("JOIN_UNION", "PROCESS_PERSONAL_DATA", "REAL_NAME_SYSTEM"));
        body.put("consentForm", "SENT_BY_PERSON");
        body.put("consentOn", election.today().toString());
        body.put("acknowledged", true);
        body.put("text", "joining-2022-06-06");
        return body;
    }

    Answer convene(String form) {
        Answer answer = rest.post(GROUP, election.path() + "/assemblies", Map.of("form", form));
        if (answer.status() == 201) {
            assembly = answer.body().path("id").asString();
        }
        return answer;
    }

    /** Goes on with a meeting that was convened elsewhere. */
    void found(String meeting) {
        assembly = meeting;
    }

    void told() {
        act(
                        "/notification",
                        Map.of(
                                "notifiedOn",
                                election.today().toString(),
                                "place",
                                "乡政府会议室",
                                "agenda",
                                "选举三个委员会",
                                "channels",
                                List.of("微信群", "广播")))
                .created();
    }

    void rulesAdopted() {
        rulesAdopted(Map.of("UNION_COMMITTEE", 1, "FUND_AUDIT_COMMITTEE", 1, "WOMEN_COMMITTEE", 1), members.size());
    }

    void rulesAdopted(Map<String, Integer> seatsByBody, long womenMembers) {
        List<Map<String, Object>> seats = seatsByBody.entrySet().stream()
                .map(each -> Map.<String, Object>of("body", each.getKey(), "seats", each.getValue()))
                .toList();
        act(
                        "/election-rules",
                        Map.of(
                                "version",
                                "选举办法",
                                "seats",
                                seats,
                                "unfilled",
                                "LEAVE_OPEN",
                                "womenMembers",
                                womenMembers,
                                "minutes",
                                scan()))
                .created();
    }

    Answer counters(String scrutineer, String... logins) {
        return act("/counters", Map.of("scrutineers", List.of(scrutineer), "tellers", List.of(logins)));
    }

    String scan() {
        return rest.upload(GROUP, union, union, "SCAN");
    }

    Answer act(String step, Map<String, Object> body) {
        return rest.post(GROUP, path() + step, body);
    }

    JsonNode view(String login) {
        return rest.get(login, path()).found();
    }

    /** What the group reads as soon as the act of this answer is read. */
    JsonNode viewAfter(JsonNode outcome) {
        return rest.get(GROUP, path() + "?seenAt=" + outcome.path("seenAt").asString())
                .found();
    }

    /** The person who stands for a body, by the place in the list. */
    String candidate(int number) {
        return election.view(GROUP)
                .path("election")
                .path("candidates")
                .get(number)
                .path("candidacy")
                .path("person")
                .asString();
    }

    String opens(String body, String... candidates) {
        return act("/ballots", Map.of("body", body, "candidates", List.of(candidates)))
                .created()
                .path("id")
                .asString();
    }

    void issues(String ballot, int papers) {
        rest.post(GROUP, "/api/ballots/" + ballot + "/papers", Map.of("issued", papers))
                .created();
    }

    /** A teller counts so many votes for each, in the order of the paper; the rest abstained. */
    Answer keys(String teller, String ballot, int collected, Map<String, Integer> votes) {
        return keys(teller, ballot, collected, 0, votes);
    }

    private Answer keys(String teller, String ballot, int collected, int spoilt, Map<String, Integer> votes) {
        int valid = collected - spoilt;
        List<Map<String, Object>> lines = votes.entrySet().stream()
                .map(each -> Map.<String, Object>of(
                        "person",
                        each.getKey(),
                        "inFavour",
                        each.getValue(),
                        "against",
                        0,
                        "abstained",
                        valid - each.getValue()))
                .toList();
        return rest.post(
                teller,
                "/api/ballots/" + ballot + "/counts",
                Map.of("collected", collected, "valid", valid, "spoilt", spoilt, "lines", lines));
    }

    /** Both tellers count the same. */
    void count(String ballot, int collected, int spoilt, Map<String, Integer> votes) {
        keys(TELLER, ballot, collected, spoilt, votes).created();
        keys(OTHER_TELLER, ballot, collected, spoilt, votes).created();
    }

    String elects(String body, String winner, int votes) {
        String ballot = opens(body, winner);
        issues(ballot, votes);
        keys(TELLER, ballot, votes, Map.of(winner, votes)).created();
        keys(OTHER_TELLER, ballot, votes, Map.of(winner, votes)).created();
        return ballot;
    }

    /** Each body elects its head among those elected, in the order of the candidates of {@link CandidateWalk#submit}. */
    void electsOfficers() {
        act(
                        "/officers",
                        Map.of(
                                "minutes",
                                scan(),
                                "votes",
                                List.of(
                                        vote("CHAIR", candidate(0)),
                                        vote("FUND_AUDIT_CHAIR", candidate(2)),
                                        vote("WOMEN_COMMISSIONER", candidate(3)))))
                .created();
    }

    private static Map<String, Object> vote(String office, String person) {
        return Map.of("office", office, "person", person, "votes", 1);
    }

    JsonNode ballot(String login, String ballot) {
        return rest.get(login, path() + "/ballots/" + ballot).found();
    }

    /** Waits until the view says so; reading follows the act within moments. */
    void awaitPhase(String phase) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> rest.get(GROUP, path())
                                .body()
                                .path("status")
                                .path("phase")
                                .asString(""),
                        phase::equals);
    }

    void awaitState(String ballot, String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> rest.get(GROUP, path() + "/ballots/" + ballot)
                                .body()
                                .path("state")
                                .asString(""),
                        state::equals);
    }

    /** Waits until the view says that the superior has agreed to a repetition. */
    void awaitRepeat(String ballot) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ballot(GROUP, ballot).path("voided").path("repeat").isObject());
    }
}

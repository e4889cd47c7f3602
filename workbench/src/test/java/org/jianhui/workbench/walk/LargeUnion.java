package org.jianhui.workbench.walk;

import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.TOWNSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A union of five villages with hundreds of members, all invented: how it comes into the tree, and who joins it. */
final class LargeUnion {

    static final String NAME = "太平坝乡外出务工人员工会";
    static final String ADMINISTRATOR = "guanli";

    private static final String FAMILIES = "冉向谭杨秦罗江廖毛隆";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰";
    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final Executor THREADS = task -> new Thread(task).start();

    private final RestClient rest;
    private final String union;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> persons = new TreeMap<>();
    private volatile String seenAt = "";

    /** Entered under the township federation; the sample's preparatory group acts for it. */
    LargeUnion(RestClient rest, LocalDate today) {
        this.rest = rest;
        union = rest.post(
                        ADMINISTRATOR,
                        "/api/organisation/unions",
                        Map.of("name", NAME, "level", "BASE_UNION", "parent", TOWNSHIP, "from", today.toString()))
                .created()
                .path("id")
                .asString();
        for (String login : List.of("chouban", "chouban2")) {
            rest.post(
                            ADMINISTRATOR,
                            "/api/organisation/accounts/account-sample-" + login + "/roles",
                            Map.of("role", "PREPARATORY_GROUP", "area", union, "from", today.toString()))
                    .found();
        }
    }

    String id() {
        return union;
    }

    /** The cadres of the villages enter so many applications each, all at a time, and the group admits them. */
    void admit(LocalDate today, int... ofVillages) {
        List<CompletableFuture<Void>> cadres = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < ofVillages.length; i++) {
            int village = i + 1;
            int from = first;
            int to = from + ofVillages[i];
            cadres.add(CompletableFuture.runAsync(
                    () -> IntStream.range(from, to).forEach(number -> admit(village, number, today)), THREADS));
            first = to;
        }
        cadres.forEach(CompletableFuture::join);
        readRoll();
    }

    private void admit(int village, int number, LocalDate today) {
        JsonNode applied = rest.post("cun" + village, "/api/members", application(village, number, today))
                .created();
        String membership = applied.path("id").asString();
        String path = "/api/members/" + membership;
        rest.get(GROUP, path + "?seenAt=" + applied.path("seenAt").asString()).found();
        JsonNode admitted = rest.post(GROUP, path + "/admission", Map.of()).found();
        numbers.put(membership, number);
        seenAt = admitted.path("seenAt").asString();
    }

    private void readRoll() {
        String next = "";
        do {
            JsonNode page = rest.get(
                            GROUP, "/api/members?limit=200&standing=MEMBER&union=" + union + "&seenAt=" + seenAt + next)
                    .found();
            page.path("items")
                    .forEach(member -> persons.put(
                            Objects.requireNonNull(
                                    numbers.get(member.path("membership").asString())),
                            member.path("person").asString()));
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
    }

    /** The person on the roll. */
    String person(int number) {
        return Objects.requireNonNull(persons.get(number));
    }

    List<String> persons(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::person).toList();
    }

    int members() {
        return persons.size();
    }

    long women() {
        return persons.keySet().stream().filter(LargeUnion::isWoman).count();
    }

    /** The members of a village from this number to before that form a group, and elect the first of them by all votes but one. */
    String formGroup(LocalDate today, int village, int from, int to) {
        String group = rest.post(
                        GROUP,
                        "/api/union-groups",
                        Map.of(
                                "union",
                                union,
                                "name",
                                "第" + village + "工会小组",
                                "village",
                                "village-sample-" + village,
                                "formedOn",
                                today.toString()))
                .created()
                .path("id")
                .asString();
        String path = "/api/union-groups/" + group;
        rest.post(GROUP, path + "/members", Map.of("persons", persons(from, to), "from", today.toString()))
                .found();
        rest.post(
                        GROUP,
                        path + "/leader",
                        Map.of(
                                "leader", person(from),
                                "electedOn", today.toString(),
                                "present", to - from,
                                "votes", to - from - 1,
                                "minutes", rest.upload(GROUP, union, union, "SCAN")))
                .found();
        return group;
    }

    /** A line of the candidate lists, without the name: the roll has it. */
    Map<String, Object> candidate(String body, int number) {
        return Map.of("body", body, "person", person(number), "post", "MEMBER");
    }

    /** So many of the body that fills the office voted for this member. */
    Map<String, Object> office(String office, int number, int votes) {
        return Map.of("office", office, "person", person(number), "votes", votes);
    }

    private Map<String, Object> application(int village, int number, LocalDate today) {
        LocalDate born = LocalDate.of(1980, 1, 1).plusDays(13L * number);
        Map<String, Object> body = new HashMap<>(Map.of(
                "union",
                union,
                "name",
                name(number),
                "idNumber",
                idNumber(born, isWoman(number)),
                "sex",
                isWoman(number) ? "FEMALE" : "MALE",
                "birthDate",
                born.toString(),
                "registeredIn",
                "village-sample-" + village,
                "employer",
                "试验建筑有限公司",
                "relation",
                "EMPLOYMENT",
                "consentForm",
                "SIGNED_ON_PAPER",
                "consentOn",
                today.toString()));
        body.put("wagesMainIncome", true);
        body.put("ruralResident", true);
        body.put("acknowledged", true);
        body.put("purposes", List.of("JOIN_UNION", "PROCESS_PERSONAL_DATA", "REAL_NAME_SYSTEM"));
        body.put("text", "joining-2022-06-06");
        return body;
    }

    /** Two of five. */
    static boolean isWoman(int number) {
        return number % 5 < 2;
    }

    static String name(int number) {
        return "" + FAMILIES.charAt(number % 10) + "试" + STEMS.charAt(number / 10 % 10) + BRANCHES.charAt(number / 100);
    }

    /** Sound, of a district code that was never given out. */
    private static String idNumber(LocalDate born, boolean woman) {
        String body = "500299" + born.toString().replace("-", "") + (woman ? "312" : "311");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % 11);
    }
}

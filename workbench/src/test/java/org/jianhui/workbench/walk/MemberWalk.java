package org.jianhui.workbench.walk;

import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** People join the union that is being founded, and form a group, on one day. */
final class MemberWalk {

    private final RestClient rest;
    private final LocalDate today;

    MemberWalk(RestClient rest, LocalDate today) {
        this.rest = rest;
        this.today = today;
    }

    /** Someone applies with recorded consent, in the village's list, and the group admits. */
    String admit(String name, int number) {
        Map<String, Object> person = Map.of(
                "union",
                UNION,
                "name",
                name,
                "idNumber",
                idNumber(number),
                "phone",
                "19900009" + (100 + number),
                "sex",
                "FEMALE",
                "birthDate",
                "1990-06-15",
                "registeredIn",
                "village-sample-1",
                "employer",
                "试验建筑有限公司");
        String text = rest.get(GROUP, "/api/members/texts")
                .found()
                .path("consent")
                .path("version")
                .asString();
        Map<String, Object> consent = Map.of(
                "relation",
                "EMPLOYMENT",
                "wagesMainIncome",
                true,
                "ruralResident",
                true,
                "purposes",
                List.of("JOIN_UNION", "PROCESS_PERSONAL_DATA", "REAL_NAME_SYSTEM"),
                "consentForm",
                "SIGNED_ON_PAPER",
                "consentOn",
                today.toString(),
                "acknowledged",
                true,
                "text",
                text);
        JsonNode applied =
                rest.post(GROUP, "/api/members", with(person, consent)).created();
        String membership = "/api/members/" + applied.path("id").asString();
        JsonNode member = rest.get(
                        GROUP, membership + "?seenAt=" + applied.path("seenAt").asString())
                .found();
        rest.post(GROUP, membership + "/admission", Map.of()).found();
        return member.path("member").path("person").asString();
    }

    /** Sound, of a district code that was never given out, and of a woman: one of them leads the women. */
    static String idNumber(int number) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        String body = String.format("50029919900615%03d", 900 + 2 * number);
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** The members form a group and elect the first of them its leader. */
    void formGroup(List<String> persons) {
        String day = today.toString();
        String group = rest.post(GROUP, "/api/union-groups", Map.of("union", UNION, "name", "第一工会小组", "formedOn", day))
                .created()
                .path("id")
                .asString();
        String path = "/api/union-groups/" + group;
        rest.post(GROUP, path + "/members", Map.of("persons", persons, "from", day))
                .found();
        rest.post(
                        GROUP,
                        path + "/leader",
                        Map.of(
                                "leader", persons.get(0),
                                "electedOn", day,
                                "present", persons.size(),
                                "votes", persons.size() - 1,
                                "minutes", rest.upload(GROUP, UNION, UNION, "SCAN")))
                .found();
    }

    @SafeVarargs
    static Map<String, Object> with(Map<String, Object>... parts) {
        Map<String, Object> all = new HashMap<>();
        List.of(parts).forEach(all::putAll);
        return all;
    }
}

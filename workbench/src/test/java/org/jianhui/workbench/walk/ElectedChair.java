package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The chair of a committee in office gets an account, and needs no more: the office brings the role. */
final class ElectedChair {

    static final String CHAIR = "zhuxi-shijian";

    private static final String ADMINISTRATOR = "guanli";
    private static final String ACCOUNTS = "/api/organisation/accounts";

    private final RestClient rest;
    private final String union;

    ElectedChair(RestClient rest, String union) {
        this.rest = rest;
        this.union = union;
    }

    void signsIn() {
        String account = rest.post(ADMINISTRATOR, ACCOUNTS, Map.of("login", CHAIR, "person", person(), "home", union))
                .created()
                .path("id")
                .asString();
        String first = rest.post(ADMINISTRATOR, ACCOUNTS + "/" + account + "/first-password", Map.of())
                .created()
                .path("firstPassword")
                .asString();
        Map<String, String> passwords = Map.of("login", CHAIR, "current", first, "fresh", RestClient.PASSWORD);
        assertThat(rest.post(ADMINISTRATOR, "/api/account/password", passwords).status())
                .isEqualTo(204);
        assertThat(rest.signIn(CHAIR)).isEqualTo(201);
    }

    private String person() {
        await().atMost(Duration.ofSeconds(30)).until(() -> terms().size() == 1);
        for (JsonNode seat : terms().get(0).path("term").path("seats")) {
            if (seat.path("office").asString().equals("CHAIR")) {
                return seat.path("person").asString();
            }
        }
        throw new AssertionError("nobody chairs the committee");
    }

    private JsonNode terms() {
        return rest.get(INSPECTOR, "/api/terms?union=" + union).found().path("items");
    }
}

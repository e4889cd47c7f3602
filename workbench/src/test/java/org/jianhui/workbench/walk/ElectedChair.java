package org.jianhui.workbench.walk;

import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The chair of a committee in office gets an account, and needs no more: the office brings the role. */
final class ElectedChair {

    static final String CHAIR = "zhuxi-shijian";

    private final RestClient rest;
    private final String union;

    ElectedChair(RestClient rest, String union) {
        this.rest = rest;
        this.union = union;
    }

    void signsIn() {
        NewAccount.opened(rest, union, CHAIR, person()).signsIn();
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

package org.jianhui.workbench.walk;

import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The committee of a union that was brought in from its papers, at work: its chair signs in and acts as any chair does. */
final class BroughtInTerm {

    private static final String CHAIR = "zhuxi-bulu";

    private final RestClient rest;
    private final String union;
    private final String term;
    private final LocalDate today;

    BroughtInTerm(RestClient rest, String union, String history) {
        this.rest = rest;
        this.union = union;
        this.term = "/api/terms/" + history.replace("history", "term");
        this.today = new CandidateWalk(rest).today();
    }

    /** An account is all the chair needs: the office brings the role. */
    void chairSignsIn() {
        NewAccount.opened(rest, union, CHAIR, person("CHAIR")).signsIn();
    }

    /** Of 30 due 16 are more than half; yesterday, so that the place is vacant today. */
    void viceChairIsRecalled() {
        String vice = person("VICE_CHAIR");
        LocalDate yesterday = today.minusDays(1);
        rest.post(
                        CHAIR,
                        term + "/recalls",
                        MemberWalk.with(
                                Map.of("person", vice, "office", "VICE_CHAIR", "by", "COMMITTEE"),
                                Map.of("supporters", 0, "members", 0, "proposedOn", yesterday.toString()),
                                Map.of("proof", scan())))
                .created();
        rest.post(
                        CHAIR,
                        term + "/recalls/votes",
                        MemberWalk.with(Map.of("person", vice, "office", "VICE_CHAIR"), vote(yesterday)))
                .created();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> seat("VICE_CHAIR").path("until").asString(""), yesterday.toString()::equals);
    }

    void placeIsFilled() {
        rest.post(
                        CHAIR,
                        term + "/fillings",
                        MemberWalk.with(
                                Map.of("number", "试补工〔2026〕1号", "dated", today.toString(), "name", "田试四"),
                                Map.of("office", "VICE_CHAIR", "way", "BY_ELECTION"),
                                vote(today)))
                .created();
        approved("试补复〔2026〕1号");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> page().at("/term/vacancies/0/filledOn").asString(""), today.toString()::equals);
    }

    void reelectionIsPostponedAndThenOpened() {
        rest.post(
                        CHAIR,
                        term + "/postponement",
                        Map.of(
                                "number", "试补工〔2026〕2号",
                                "dated", today.toString(),
                                "until", "2027-09-30",
                                "reason", "汛期无法开会"))
                .created();
        approved("试补复〔2026〕2号");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> page().at("/term/lastDay").asString(), "2027-09-30"::equals);
        rest.post(
                        CHAIR,
                        "/api/elections",
                        Map.of(
                                "union", union,
                                "stageEnd", today.plusDays(30).toString(),
                                "contactOffice", "太平坝乡工会联合会办公室",
                                "contactPhone", "023-70605301",
                                "contactAddress", "太平坝乡政府二楼"))
                .created();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !page().at("/term/reelection").asString("").isEmpty());
    }

    private void approved(String number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> page().at("/term/asked").isObject());
        rest.post(
                        SIGNER,
                        term + "/replies",
                        Map.of(
                                "answers",
                                page().at("/term/asked/request/paper").asString(),
                                "number",
                                number,
                                "dated",
                                today.toString(),
                                "outcome",
                                "APPROVED"))
                .created();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !page().at("/term/asked").isObject());
    }

    private Map<String, Object> vote(LocalDate heldOn) {
        return Map.of("heldOn", heldOn.toString(), "due", 30, "present", 25, "votesFor", 16, "minutes", scan());
    }

    private String scan() {
        return rest.upload(CHAIR, union, union, "SCAN");
    }

    private String person(String office) {
        return seat(office).path("person").asString();
    }

    private JsonNode seat(String office) {
        return page().at("/term/seats")
                .valueStream()
                .filter(seat -> seat.path("office").asString().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode page() {
        return rest.get(INSPECTOR, term).found().path("page");
    }
}

package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A union of 2022 is brought in by REST: what its papers do not keep is found, and its term runs. Its pages are looked at. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers({"R-12", "E-05", "E-10"})
class BroughtInUnionTest {

    private static final String ADMINISTRATOR = "guanli";
    private static final String TOWNSHIP = "union-sample-township";
    private static final String NAME = "试补村农民工工会";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleProgress progress;

    private RestClient rest;
    private Browser browser;
    private String union = "";
    private String history = "";

    @BeforeEach
    void open() {
        rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        browser = Browser.at(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void stands_with_its_findings_and_its_term_runs() {
        JsonNode established = rest.post(
                        ADMINISTRATOR,
                        "/api/organisation/unions",
                        Map.of("name", NAME, "level", "BASE_UNION", "parent", TOWNSHIP, "from", "2022-06-01"))
                .created();
        union = established.path("id").asString();
        rest.get(
                        ADMINISTRATOR,
                        "/api/organisation?seenAt=" + established.path("seenAt").asString())
                .found();
        Map<String, String> opening = Map.of("union", union, "name", NAME);
        rest.post(GROUP, "/api/histories", opening).refused(403, "G-02", "NO_AUTHORITY");
        history = rest.post(REVIEWER, "/api/histories", opening)
                .created()
                .path("id")
                .asString();
        rest.post(REVIEWER, "/api/histories", opening).refused(422, "R-12", "UNION_ALREADY_HERE");
        papers();
        look("/histories", "/histories/new", own(""), own("/papers/new"), own("/officers/new"));
        officers();
        String notice = rest.get(REVIEWER, "/api" + own(""))
                .found()
                .at("/page/record/papers/4/paper/paper")
                .asString();
        look(own("/papers/" + notice + "/correction/new"), own("/end/new"));
        rest.post(REVIEWER, "/api" + own("/standing"), Map.of()).refused(403, "G-02", "NO_AUTHORITY");
        look(own("/standing/new"));
        rest.post(SIGNER, "/api" + own("/standing"), Map.of()).created();
        itStands();
        itsCommitteeActs();
        look(own(""), "/histories", "/terms/" + history.replace("history", "term"));
    }

    private void papers() {
        record("FOUNDING_APPLICATION", "2022-06-16");
        record("FOUNDING_REPLY", "2022-06-17");
        record("CANDIDATE_REPLY", "2022-06-22");
        record("PUBLIC_NOTICE", "2022-06-24");
        record("MEETING_RECORD", "2022-07-01");
        record("RESULT_REPLY", "2022-07-08");
        record("CERTIFICATE", "2022-07-20");
    }

    private void record(String kind, String dated) {
        Map<String, Object> paper = new HashMap<>(Map.of(
                "kind",
                kind,
                "number",
                kind.equals("CERTIFICATE") ? "81500230A12345674F" : "试补" + dated,
                "dated",
                dated));
        if (kind.equals("RESULT_REPLY")) {
            paper.put("scan", rest.upload(REVIEWER, union, TOWNSHIP, "SCAN"));
        }
        rest.post(REVIEWER, "/api" + own("/papers"), paper).created();
    }

    /** The chair is recorded as a person before being named, so that an account can be opened for whom the papers name. */
    private void officers() {
        String chair = rest.post(
                        ADMINISTRATOR,
                        "/api/organisation/staff",
                        Map.of("name", "冉试一", "idNumber", MemberWalk.idNumber(40)))
                .created()
                .path("id")
                .asString();
        rest.post(
                        REVIEWER,
                        "/api" + own("/officers"),
                        Map.of(
                                "firstDay",
                                "2022-07-08",
                                "years",
                                5,
                                "officers",
                                List.of(
                                        Map.of("office", "CHAIR", "person", chair, "name", "冉试一"),
                                        Map.of("office", "COMMITTEE_MEMBER", "name", "谭试三"),
                                        Map.of(
                                                "office",
                                                "VICE_CHAIR",
                                                "name",
                                                "向试二",
                                                "since",
                                                "2024-03-01",
                                                "approval",
                                                "太工复〔2024〕3号"))))
                .created();
    }

    private void itStands() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rest.get(SIGNER, "/api" + own(""))
                        .found()
                        .at("/page/state")
                        .asString()
                        .equals("ESTABLISHED"));
        JsonNode read = rest.get(SIGNER, "/api" + own("")).found();
        assertThat(read.path("findings")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .contains("NOTICE_TOO_SHORT", "ELECTION_INCOMPLETE", "STEP_SKIPPED");
        assertThat(read.at("/findings/0/said").asString()).contains("工作日");
        assertThat(read.at("/page/record/officers/0/name").asString()).isEqualTo("冉试一");
        String term = "/api/terms/" + history.replace("history", "term");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rest.get(SIGNER, term).status() == 200);
        JsonNode seats = rest.get(SIGNER, term).found();
        assertThat(seats.at("/page/term/lastDay").asString()).isEqualTo("2027-07-07");
        assertThat(seats.path("seats")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("冉试一", "谭试三", "向试二");
        JsonNode unit = rest.get(ADMINISTRATOR, "/api/organisation").found();
        assertThat(unit.toString()).contains("81500230A12345674F");
        rest.post(REVIEWER, "/api/histories", Map.of("union", union, "name", NAME))
                .refused(422, "R-12", "UNION_ALREADY_HERE");
    }

    private void itsCommitteeActs() {
        BroughtInTerm term = new BroughtInTerm(rest, union, history);
        term.chairSignsIn();
        term.viceChairIsRecalled();
        term.placeIsFilled();
        term.reelectionIsPostponedAndThenOpened();
    }

    private String own(String what) {
        return "/histories/" + history + what;
    }

    private void look(String... pages) {
        browser.signIn(SIGNER, RestClient.PASSWORD);
        for (String page : pages) {
            browser.open(page);
            assertThat(browser.driver().getPageSource()).as(page).doesNotContain("??");
            browser.screenshots("history" + page.replace(history, "").replace('/', '-'));
            assertThat(browser.accessibilityViolations()).as(page).isEmpty();
            browser.size(Browser.PHONE);
            assertThat(browser.accessibilityViolations())
                    .as("%s on a phone", page)
                    .isEmpty();
            assertThat(browser.sidewaysOverflow())
                    .as(() -> page + String.join("\n", browser.widerThanTheWindow()))
                    .isZero();
            assertThat(browser.smallTouchTargets()).as(page).isEmpty();
            browser.size(Browser.DESK);
        }
    }
}

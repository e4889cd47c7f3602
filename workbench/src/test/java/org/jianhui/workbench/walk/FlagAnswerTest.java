package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.TOWNSHIP;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.testing.TestActs;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A meeting that a calendar shows to have been too early stands on the superior's desk until its signer decides. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
@Covers({"I-15", "E-05"})
class FlagAnswerTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 12, 29);

    @LocalServerPort
    private int port;

    @Autowired
    private Acts acts;

    @Autowired
    private Journal journal;

    @Autowired
    private ActClock clock;

    @Autowired
    private SampleProgress progress;

    private RestClient rest;
    private CandidateWalk walk;

    @BeforeEach
    void a_case_whose_meeting_a_calendar_has_flagged() {
        rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        rest.awaitSample(GROUP, SIGNER, INSPECTOR, OPERATOR);
        walk = new CandidateWalk(rest);
        walk.open();
        acts.perform(TestActs.now(clock), null, sender -> {
            journal.recordIn(
                    walk.election(),
                    new HeldMeetingFlagged(
                            new ElectionId(walk.election()),
                            MEETING,
                            MEETING.plusDays(1),
                            new UnionId(TOWNSHIP),
                            new Basis("rulebook-2023-01-01", List.of("E-05"), List.of())));
            return walk.election();
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(alerts()).containsExactly("MEETING_HELD_TOO_EARLY"));
    }

    @AfterEach
    void give_the_case_up() {
        rest.post(GROUP, walk.path() + "/abandonment", Map.of("reason", "试完")).created();
    }

    @Test
    void the_superiors_signer_settles_it_once_by_rest() {
        String path = walk.path() + "/flag-answer";
        Map<String, Object> answer = Map.of("reason", "会议有效，另行补公示");
        rest.post(GROUP, path, answer).refused(403, "G-02", "NO_AUTHORITY");
        rest.post(SIGNER, path, answer).created();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(alerts()).isEmpty());
        rest.post(SIGNER, path, answer).refused(422, "E-11", "STEP_NOT_DUE");
        assertThat(walk.events()).endsWith("election.held-meeting-flag-answered");
    }

    @Test
    void or_by_the_page_which_keeps_what_was_typed_and_shows_what_was_decided() {
        Http signer = new Http(port);
        signer.signIn(SIGNER, RestClient.PASSWORD);
        String path = "/elections/" + walk.election();
        assertThat(signer.get("/").body()).contains("早于最早日期 2026-12-30", path).doesNotContain("??");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(signer.get(path).body()).contains(path + "/flag-answer/new", "请上级工会核处"));
        try (Browser browser = Browser.at(port)) {
            new Person(browser, Browser.DESK)
                    .signsIn(SIGNER)
                    .opens(path + "/flag-answer/new")
                    .looksClosely("flagged");
            new Person(browser, Browser.PHONE)
                    .opens(path + "/flag-answer/new?lang=en")
                    .looksClosely("flagged-en")
                    .meetsNoBarrier("flagged");
        }
        String form = path + "/flag-answer";
        assertThat(signer.postForm(form + "/new", form, Map.of("reason", "会议有效，另行补公示"))
                        .statusCode())
                .isEqualTo(302);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(signer.get(path).body())
                        .contains("会议有效，另行补公示")
                        .doesNotContain("??"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(alerts()).isEmpty());
    }

    private List<String> alerts() {
        List<String> found = new ArrayList<>();
        rest.get(SIGNER, "/api/tasks").found().path("alerts").forEach(each -> {
            if (each.path("caseId").asString().equals(walk.election())) {
                found.add(each.path("kind").asString());
            }
        });
        return found;
    }
}

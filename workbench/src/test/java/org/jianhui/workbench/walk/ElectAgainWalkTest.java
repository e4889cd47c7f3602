package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;
import static org.jianhui.workbench.walk.ElectedChair.CHAIR;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The result of a founding's election is void twice: another case is opened by REST, then on the pages, with the papers the founding
 * has; the third result is approved, and the union is founded (ADR 0164).
 */
@Covers({"E-10", "E-11"})
@Tag("endurance")
class ElectAgainWalkTest {

    @TempDir
    static Path home;

    private static HostedApplication application;
    private static Browser browser;
    private static RestClient rest;

    private final FoundingWalk walk = new FoundingWalk(rest);
    private final CandidateWalk election = new CandidateWalk(rest);

    @BeforeAll
    static void start() {
        application = HostedApplication.withSample(home);
        browser = Browser.at(application.baseUrl().getPort());
        application.start();
        rest = new RestClient(application.baseUrl());
        rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, OPERATOR);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        application.close();
    }

    @Test
    void a_union_whose_first_and_second_results_are_void_is_founded_by_the_third() {
        theFoundingComesToItsElection();
        election.goOnWith(walk.election());
        walk.elect(election);
        election.voidsResultAs(SIGNER, "计票有误").created();
        theGroupIsToOpenAnotherCase();
        election.opensAs(SIGNER).refused(403, "G-02", "NO_AUTHORITY");
        election.open();
        theNewCaseHasThePapersAndBeginsWithTheLists();
        election.submit("the-same-four-again", walk.recruits()).created();
        walk.electListed(election);
        election.voidsResultAs(SIGNER, "监票人不足").created();
        anotherIsOpenedOnThePages();
        theNewCaseHasThePapersAndBeginsWithTheLists();
        election.submit("and-once-more", walk.recruits()).created();
        walk.electListed(election);
        election.replyToResultAs(SIGNER).created();
        theUnionIsFounded();
        whatHappenedStandsInTheRecord();
    }

    private void theFoundingComesToItsElection() {
        walk.file();
        walk.replyToApplication(SIGNER, "APPROVED").created();
        walk.awaitPhase("GROUP_DUE");
        walk.setUpGroup("PROPOSED_CHAIR").created();
        walk.awaitPhase("MEETING_REQUEST_DUE");
        walk.recruit();
        walk.requestMeeting("FULL_MEETING", "PREPARATORY_GROUP").created();
        walk.awaitPhase("MEETING_UNDER_REVIEW");
        walk.replyToMeeting(SIGNER, "APPROVED").created();
        walk.awaitPhase("ELECTION_RUNNING");
    }

    private void theGroupIsToOpenAnotherCase() {
        walk.awaitPhase("ELECTION_VOIDED");
        walk.awaitTask(GROUP, "open_election");
        assertThat(walk.tasks(SIGNER)).isEmpty();
        var status = walk.view(GROUP).path("status");
        assertThat(status.path("actor").asString()).isEqualTo("PREPARATORY_GROUP");
        assertThat(status.path("at").asString()).isEqualTo(UNION);
        assertThat(status.path("due").asString()).isEqualTo(walk.stageEnd().toString());
        walk.requestMeeting("FULL_MEETING", "PREPARATORY_GROUP").refused(422, "E-11", "STEP_NOT_DUE");
        walk.police().refused(422, "F-09", "RESULT_NOT_APPROVED");
    }

    private void theNewCaseHasThePapersAndBeginsWithTheLists() {
        walk.awaitPhase("ELECTION_RUNNING");
        election.awaitPhase("LISTS_DUE");
        assertThat(election.view(GROUP).path("election").path("papers"))
                .extracting(paper -> paper.path("kind").asString())
                .containsExactly(
                        "FOUNDING_APPLICATION", "FOUNDING_REPLY", "GROUP_NOTICE", "MEETING_REQUEST", "MEETING_REPLY");
        assertThat(walk.tasks(GROUP)).isEmpty();
        assertThat(walk.view(GROUP).path("status").path("key").asString()).isEqualTo("ELECTION_RUNNING_AGAIN");
    }

    private void anotherIsOpenedOnThePages() {
        walk.awaitPhase("ELECTION_VOIDED");
        walk.awaitTask(GROUP, "open_election");
        String founding = walk.path().replace("/api", "");
        Person person = new Person(browser, Browser.DESK);
        person.signsIn(GROUP).opens("/").sees("另立选举案卷，重新选举");
        look("inbox");
        person.opens(founding).sees("监票人不足", "待另立选举案卷", "建会筹备组办理");
        look("founding-void");
        person.presses("另立选举案卷").sees("上次选举结果无效", "太平坝乡农民工工会");
        look("form");
        person.presses("立案").sees("已立案。", "待报送候选人建议名单", "召开全体会议的批复");
        String path =
                URI.create(String.valueOf(browser.driver().getCurrentUrl())).getPath();
        election.goOnWith(path.substring(path.lastIndexOf('/') + 1));
        walk.awaitPhase("ELECTION_RUNNING");
        look("case");
        person.opens(founding).sees("已另立选举案卷重新选举", "打开第3次选举案卷", "另立选举案卷，转入建会文书5份");
        look("founding-again");
    }

    private static void look(String name) {
        browser.screenshots("elect-again-" + name);
    }

    private void theUnionIsFounded() {
        walk.awaitPhase("FOLLOW_UP_DUE");
        new ElectedChair(rest, UNION).signsIn();
        walk.clockToTomorrow();
        walk.handsOverTo(CHAIR);
        walk.awaitTask(CHAIR, "register_police");
        walk.police().created();
        walk.seal("COMMITTEE").created();
        walk.certificate(FoundingWalk.CREDIT_CODE).created();
        walk.account().created();
        walk.awaitPhase("FOUNDED");
    }

    private void whatHappenedStandsInTheRecord() {
        List<String> types = walk.events().stream()
                .map(event -> event.path("type").asString())
                .toList();
        assertThat(types)
                .containsSubsequence(
                        "founding.meeting-replied",
                        "founding.election-voided",
                        "founding.election-reopened",
                        "founding.election-voided",
                        "founding.election-reopened",
                        "founding.follow-up-opened",
                        "founding.union-founded");
        assertThat(walk.events())
                .as("every event says by which clause")
                .allSatisfy(event -> assertThat(event.path("clauses")).isNotEmpty());
    }
}

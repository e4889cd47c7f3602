package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;
import static org.jianhui.workbench.walk.ElectedChair.CHAIR;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A union is founded by REST alone within the plan's stage of 46 days: returned once, refused once, elected in its own case,
 * registered by its committee, founded. The simulation clock cannot go back to 2022, so the plan's 16 June is the day of the application.
 */
class FoundingWalkTest {

    @TempDir
    Path home;

    @Test
    void a_union_comes_into_being_from_its_application_to_its_account() {
        try (HostedApplication application = HostedApplication.withSample(home).start()) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, "yunwei");
            FoundingWalk walk = new FoundingWalk(rest);
            theApplicationIsReturnedAndApproved(walk);
            theGroupRecruitsAndAsksForTheMeeting(walk);
            theElectionIsHeld(rest, walk);
            theCommitteeTakesOver(rest, walk);
            registrationsFollowInTheirOrder(walk);
            theTreeShowsIt(rest, walk);
            whatIsToBeSeen(rest, walk);
            itsPapersComeInPairs(rest, walk);
            assertThat(application.log()).doesNotContain("冉试筹", "谭试女", "试入甲");
        }
    }

    private static void theApplicationIsReturnedAndApproved(FoundingWalk walk) {
        walk.file();
        walk.awaitTask(SIGNER, "sign_reply");
        assertThat(walk.tasks(GROUP)).isEmpty();
        walk.setUpGroup("PROPOSED_CHAIR").refused(422, "F-03", "FOUNDING_NOT_APPROVED");
        walk.replyToApplication(GROUP, "APPROVED").refused(403, "G-02", "NO_AUTHORITY");
        walk.replyToApplication("qianpi-jianren", "APPROVED").refused(403, "I-37", "CONFLICT_OF_DUTIES");
        walk.clockToDay(1);
        walk.replyToApplication(SIGNER, "RETURNED").created();
        walk.awaitPhase("AMENDMENT_DUE");
        walk.awaitTask(GROUP, "amend_application");
        walk.amend(32).created();
        walk.awaitPhase("APPLICATION_UNDER_REVIEW");
        walk.clockToDay(2);
        walk.replyToApplication(SIGNER, "APPROVED").created();
        walk.awaitPhase("GROUP_DUE");
    }

    private static void theGroupRecruitsAndAsksForTheMeeting(FoundingWalk walk) {
        walk.awaitTask(GROUP, "set_up_group");
        walk.setUpGroup("OTHER").refused(422, "F-04", "HEAD_NOT_QUALIFIED");
        walk.setUpGroup("PROPOSED_CHAIR").created();
        walk.awaitPhase("MEETING_REQUEST_DUE");
        walk.awaitTask(GROUP, "request_meeting");
        walk.requestMeeting("FULL_MEETING", "PREPARATORY_GROUP").refused(422, "F-07", "NO_UNION_GROUP");
        walk.recruit();
        walk.clockToDay(4);
        walk.requestMeeting("FULL_MEETING", "BASE_UNION").refused(422, "E-01", "WRONG_ISSUER");
        walk.requestMeeting("FULL_MEETING", "PREPARATORY_GROUP").created();
        walk.awaitPhase("MEETING_UNDER_REVIEW");
        walk.replyToMeeting(SIGNER, "REFUSED").created();
        walk.awaitPhase("MEETING_REQUEST_DUE");
        walk.requestMeeting("FULL_MEETING", "PREPARATORY_GROUP").created();
        walk.awaitPhase("MEETING_UNDER_REVIEW");
        walk.awaitTask(SIGNER, "sign_reply");
        walk.clockToDay(5);
        walk.replyToMeeting(SIGNER, "APPROVED").created();
        walk.awaitPhase("ELECTION_RUNNING");
        walk.police().refused(422, "F-09", "RESULT_NOT_APPROVED");
    }

    /** In the case that the founding has opened, with the founding's papers in it. */
    private static void theElectionIsHeld(RestClient rest, FoundingWalk walk) {
        CandidateWalk election = new CandidateWalk(rest);
        election.goOnWith(walk.election());
        assertThat(election.view(GROUP).path("election").path("papers"))
                .extracting(paper -> paper.path("kind").asString())
                .contains("FOUNDING_APPLICATION", "FOUNDING_REPLY", "GROUP_NOTICE", "MEETING_REQUEST", "MEETING_REPLY");
        walk.elect(election);
        assertThat(walk.view(GROUP).path("status").path("phase").asString()).isEqualTo("ELECTION_RUNNING");
        election.replyToResultAs(SIGNER).created();
        election.awaitPhase("ENDED");
    }

    /** The group hands over on the day of the approval; from the next day on the elected chair registers, and the group does not. */
    private static void theCommitteeTakesOver(RestClient rest, FoundingWalk walk) {
        walk.awaitPhase("FOLLOW_UP_DUE");
        walk.awaitTask(GROUP, "register_police");
        new ElectedChair(rest, UNION).signsIn();
        walk.clockToTomorrow();
        walk.handsOverTo(CHAIR);
        walk.awaitTask(CHAIR, "register_police");
        walk.police(GROUP, "attachment-none").refused(403, "E-09", "GROUP_DISSOLVED");
        assertThat(walk.tasks(GROUP)).isEmpty();
    }

    private static void registrationsFollowInTheirOrder(FoundingWalk walk) {
        walk.seal("COMMITTEE").refused(422, "F-10", "SEAL_TOO_EARLY");
        walk.police().created();
        walk.awaitTask(CHAIR, "record_seal");
        walk.seal("COMMITTEE").created();
        walk.account().refused(422, "F-12", "ACCOUNT_TOO_EARLY");
        walk.certificate("81500230A12345674E").refused(422, "F-11", "USCC_INVALID");
        walk.certificate(FoundingWalk.CREDIT_CODE).created();
        walk.awaitTask(CHAIR, "open_account");
        walk.account().created();
        walk.awaitPhase("FOUNDED");
        JsonNode view = walk.view(INSPECTOR);
        LocalDate founded =
                LocalDate.parse(view.path("founding").path("foundedOn").asString());
        assertThat(founded).isEqualTo(walk.today()).isBeforeOrEqualTo(walk.stageEnd());
        assertThat(walk.tasks(CHAIR)).isEmpty();
        walk.account().refused(422, "E-11", "STEP_NOT_DUE");
    }

    /** The tree shows it founded, to anyone with an account. */
    private static void theTreeShowsIt(RestClient rest, FoundingWalk walk) {
        String path = "/api/organisation?on=";
        JsonNode now = unit(rest.get("guanli", path + walk.today()).found());
        assertThat(now.path("name").asString()).isEqualTo("太平坝乡农民工工会");
        assertThat(now.path("foundation").path("foundedOn").asString())
                .isEqualTo(walk.today().toString());
        assertThat(now.path("foundation").path("code").asString()).isEqualTo(FoundingWalk.CREDIT_CODE);
        assertThat(now.path("foundation").path("contact").path("office").asString())
                .isNotBlank();
        JsonNode before =
                unit(rest.get("guanli", path + walk.today().minusDays(1)).found());
        assertThat(before.path("foundation").path("foundedOn").isNull()).isTrue();
    }

    private static JsonNode unit(JsonNode tree) {
        for (JsonNode unit : tree.path("units")) {
            if (unit.path("area").asString().equals(CandidateWalk.UNION)) {
                return unit;
            }
        }
        throw new AssertionError("not in the tree");
    }

    private static void whatIsToBeSeen(RestClient rest, FoundingWalk walk) {
        List<JsonNode> events = walk.events();
        assertThat(events)
                .extracting(event -> event.path("type").asString())
                .containsExactly(
                        "founding.application-filed",
                        "founding.application-replied",
                        "founding.application-amended",
                        "founding.application-replied",
                        "founding.group-set-up",
                        "founding.meeting-requested",
                        "founding.meeting-replied",
                        "founding.meeting-requested",
                        "founding.meeting-replied",
                        "founding.follow-up-opened",
                        "founding.police-registered",
                        "founding.seal-recorded",
                        "founding.certificate-recorded",
                        "founding.account-recorded",
                        "founding.union-founded");
        assertThat(events)
                .as("every event says by which clause")
                .allSatisfy(event -> assertThat(event.path("clauses")).isNotEmpty());
        assertThat(walk.timeline())
                .filteredOn(line -> line.contains("founding.union-founded"))
                .hasSize(1);
        JsonNode returned = walk.asOf(events.get(1).path("place").asString());
        assertThat(returned.path("status").path("phase").asString()).isEqualTo("AMENDMENT_DUE");
        assertThat(returned.path("founding")
                        .path("application")
                        .path("expectedMembers")
                        .asInt())
                .isEqualTo(30);
        JsonNode grouped = walk.asOf(events.get(4).path("place").asString());
        assertThat(grouped.path("status").path("phase").asString()).isEqualTo("MEETING_REQUEST_DUE");
        assertThat(grouped.path("founding")
                        .path("application")
                        .path("expectedMembers")
                        .asInt())
                .isEqualTo(32);
        assertThat(rest.get("guanli", walk.path()).status()).isEqualTo(403);
    }

    /** Whoever asks does not issue what answers. */
    private static void itsPapersComeInPairs(RestClient rest, FoundingWalk walk) {
        String path = walk.path() + "/papers";
        JsonNode due = rest.get(CHAIR, path).found().path("papers");
        assertThat(due)
                .extracting(paper -> paper.path("kind").asString())
                .containsExactly(
                        "FOUNDING_APPLICATION",
                        "FOUNDING_REPLY",
                        "FOUNDING_APPLICATION",
                        "FOUNDING_REPLY",
                        "GROUP_NOTICE",
                        "MEETING_REQUEST",
                        "MEMBER_ROLL",
                        "GROUP_LIST",
                        "MEETING_REPLY",
                        "MEETING_REQUEST",
                        "MEMBER_ROLL",
                        "GROUP_LIST",
                        "MEETING_REPLY",
                        "SEAL_APPLICATION",
                        "LEGAL_PERSON_APPLICATION",
                        "ACCOUNT_APPLICATION",
                        "REGISTRATION_RECORD");
        assertThat(due)
                .filteredOn(paper -> paper.path("kind").asString().matches("FOUNDING.*|MEETING.*"))
                .as("every request and its reply name each other")
                .allSatisfy(paper -> assertThat(due)
                        .anySatisfy(other -> assertThat(other.path("pair").asString())
                                .isEqualTo(paper.path("number").asString())));
        JsonNode roll = rest.post(CHAIR, path + "/" + due.get(6).path("paper").asString() + "/issue", Map.of())
                .created();
        assertThat(rest.get(CHAIR, path + "?seenAt=" + roll.path("seenAt").asString())
                        .found()
                        .path("papers")
                        .get(6)
                        .path("unchanged")
                        .asBoolean())
                .isTrue();
        rest.post(CHAIR, path + "/" + due.get(1).path("paper").asString() + "/issue", Map.of())
                .refused(404, null, "UNKNOWN");
        new CaseFileChecks(rest, walk.path(), CHAIR)
                .holds("founding-file", "建会案卷", "选举情况", "F-03", "附1-1", FoundingWalk.CREDIT_CODE, "会员名册", "冉试筹");
    }
}

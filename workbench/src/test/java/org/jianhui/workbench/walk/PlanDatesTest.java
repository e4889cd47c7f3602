package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;
import static org.jianhui.workbench.walk.MeetingWalk.OTHER_TELLER;
import static org.jianhui.workbench.walk.MeetingWalk.TELLER;
import static org.jianhui.workbench.walk.PlanDays.FIRST;
import static org.jianhui.workbench.walk.PlanDays.LAST;
import static org.jianhui.workbench.walk.PlanDays.LATEST_POSTING;
import static org.jianhui.workbench.walk.PlanDays.MEETING;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The founding on the plan's own dates, by REST: its second stage of 16 June to 31 July 2022 (正文四(二)) from the first day to
 * the last, with the notice posted as late as it can be.
 */
class PlanDatesTest {

    @TempDir
    Path home;

    @Test
    @Covers({"G-10", "I-32", "E-05"})
    void a_union_is_founded_between_16_June_and_31_July_2022() {
        try (HostedApplication application = HostedApplication.in(
                        home, "--jianhui.simulation.starts-at=2022-06-01T08:00:00+08:00")
                .start()) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, SIGNER, INSPECTOR, OPERATOR, TELLER, OTHER_TELLER);
            CandidateWalk election = new CandidateWalk(rest);
            assertThat(election.today()).isEqualTo(LocalDate.of(2022, 6, 1));
            onlyForward(rest, election);
            FoundingWalk founding = new FoundingWalk(rest);
            assertThat(founding.stageEnd()).isEqualTo(LAST);
            MeetingWalk meeting = new MeetingWalk(rest, election);
            applied(founding);
            grouped(founding, meeting, new MemberWalk(rest, founding.today()));
            election.goOnWith(founding.election());
            listed(founding, election, meeting.members());
            posted(rest, founding, election);
            met(rest, founding, election, meeting);
            registered(founding, election);
            PlanDays.hold(rest, founding, election);
        }
    }

    /** The clock goes to the first day of the stage; not back, whatever the machine's clock says. */
    private static void onlyForward(RestClient rest, CandidateWalk walk) {
        walk.clockTo(FIRST);
        for (String back : List.of("2022-06-15T09:00:00+08:00", "2022-06-16T08:59:00+08:00")) {
            rest.post(OPERATOR, "/api/simulation/clock", Map.of("to", back))
                    .refused(422, "CLOCK-1", "CLOCK_ONLY_FORWARD");
        }
    }

    private static void applied(FoundingWalk founding) {
        founding.file();
        founding.setUpGroup("PROPOSED_CHAIR").refused(422, "F-03", "FOUNDING_NOT_APPROVED");
        founding.clockToDay(1);
        founding.replyToApplication(SIGNER, "APPROVED").created();
        founding.awaitPhase("GROUP_DUE");
        founding.setUpGroup("PROPOSED_CHAIR").created();
        founding.awaitPhase("MEETING_REQUEST_DUE");
    }

    private static void grouped(FoundingWalk founding, MeetingWalk meeting, MemberWalk members) {
        meeting.admit(7);
        members.formGroup(meeting.members());
        founding.clockToDay(8);
        founding.requestMeeting("FULL_MEETING", "PREPARATORY_GROUP").created();
        founding.awaitPhase("MEETING_UNDER_REVIEW");
        founding.clockToDay(11);
        founding.replyToMeeting(SIGNER, "APPROVED").created();
        founding.awaitPhase("ELECTION_RUNNING");
    }

    private static void listed(FoundingWalk founding, CandidateWalk election, List<String> members) {
        founding.clockToDay(25);
        String[] names = {"冉试一", "向试二", "谭试三", "杨试四"};
        election.submit(key(), names).refused(422, "M-14", "CANDIDATE_NOT_A_MEMBER");
        election.know(Map.of(
                names[0],
                members.get(3),
                names[1],
                members.get(4),
                names[2],
                members.get(5),
                names[3],
                members.get(6)));
        election.submit(key(), names).created();
        election.awaitPhase("UNDER_REVIEW");
        founding.clockToDay(36);
        election.replyAs(SIGNER, key()).created();
        election.awaitPhase("POSTING_DUE");
    }

    /** Sunday 24 July is the last day on which posting still allows a meeting in the stage; Monday makes it 2 August. */
    private static void posted(RestClient rest, FoundingWalk founding, CandidateWalk election) {
        JsonNode late = rest.get(
                        GROUP, "/api/planner/notice?meetingBy=" + LAST + "&postedOn=" + LATEST_POSTING.plusDays(1))
                .found();
        assertThat(late.path("latestPosting").path("date").asString()).isEqualTo(LATEST_POSTING.toString());
        assertThat(late.toString()).contains("\"earliestMeeting\":\"2022-08-02\"", "\"stageMissed\":true");
        JsonNode plan = rest.get(GROUP, election.path() + "/plan").found();
        assertThat(plan.path("stageEnd").asString()).isEqualTo(LAST.toString());
        assertThat(plan.path("latest").path("date").asString()).isEqualTo(LATEST_POSTING.toString());
        assertThat(meetsStage(rest, election, LATEST_POSTING)).isTrue();
        assertThat(meetsStage(rest, election, LATEST_POSTING.plusDays(1))).isFalse();

        founding.clockToDay(38);
        assertThat(election.today()).isEqualTo(LATEST_POSTING);
        String photo = rest.upload(GROUP, UNION, UNION, "POSTING_PHOTO");
        election.postNotice(key(), photo, LATEST_POSTING.plusDays(1)).refused(422, "R-12", "DATE_IN_FUTURE");
        election.postNotice(key(), photo, LATEST_POSTING).created();
        election.awaitPhase("NOTICE_RUNNING");
        assertThat(election.earliestMeeting()).isEqualTo(MEETING);
        election.meeting(MEETING.minusDays(1)).refused(422, "E-05", "NOTICE_TOO_SHORT");
    }

    private static boolean meetsStage(RestClient rest, CandidateWalk election, LocalDate postedOn) {
        return rest.get(GROUP, election.path() + "/plan?postedOn=" + postedOn)
                .found()
                .path("meetsStage")
                .asBoolean();
    }

    private static void met(RestClient rest, FoundingWalk founding, CandidateWalk election, MeetingWalk meeting) {
        founding.clockToDay(44);
        election.awaitPhase("MEETING_DATE_DUE");
        election.meeting(MEETING).created();
        election.awaitPhase("MEETING_CLEARED");
        meeting.convene("FULL_MEETING").created();
        meeting.awaitPhase("NOTICE_DUE");
        meeting.told();
        meeting.rulesAdopted();
        meeting.counters(meeting.members().get(0), TELLER, OTHER_TELLER).created();
        meeting.act("/roll", Map.of()).created();
        meeting.act("/sign-ins", Map.of("persons", meeting.members())).created();
        meeting.awaitPhase("ATTENDANCE_DUE");
        meeting.act("/quorum", Map.of()).created();
        meeting.awaitPhase("VOTING");
        electedFromTwo(meeting, meeting.candidate(0), meeting.candidate(1));
        meeting.elects("FUND_AUDIT_COMMITTEE", meeting.candidate(2), 7);
        meeting.elects("WOMEN_COMMITTEE", meeting.candidate(3), 4);
        meeting.awaitPhase("OFFICERS_DUE");
        meeting.electsOfficers();
        meeting.awaitPhase("CONCLUSION_DUE");
        meeting.act("/conclusion", Map.of()).created();
        election.awaitPhase("RESULT_DUE");
        election.report("PREPARATORY_GROUP").refused(422, "E-09", "WRONG_ISSUER");
        election.report("BASE_UNION").created();
        election.awaitPhase("RESULT_UNDER_REVIEW");
        founding.police().refused(422, "F-09", "RESULT_NOT_APPROVED");
    }

    /** Two stand for the one seat of the committee; of seven votes the first has four. */
    private static void electedFromTwo(MeetingWalk meeting, String first, String second) {
        String ballot = meeting.opens("UNION_COMMITTEE", first, second);
        meeting.issues(ballot, 7);
        Map<String, Integer> votes = new LinkedHashMap<>(Map.of(first, 4));
        votes.put(second, 3);
        meeting.keys(TELLER, ballot, 7, votes).created();
        meeting.keys(OTHER_TELLER, ballot, 7, votes).created();
    }

    /** All on the last day of the stage. */
    private static void registered(FoundingWalk founding, CandidateWalk election) {
        founding.clockToDay(FoundingWalk.STAGE);
        election.replyToResultAs(SIGNER).created();
        founding.awaitPhase("FOLLOW_UP_DUE");
        founding.police().created();
        founding.seal("COMMITTEE").created();
        founding.certificate(FoundingWalk.CREDIT_CODE).created();
        founding.awaitTask(GROUP, "open_account");
        founding.account().created();
        founding.awaitPhase("FOUNDED");
        assertThat(founding.view(INSPECTOR).path("founding").path("foundedOn").asString())
                .isEqualTo(LAST.toString());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

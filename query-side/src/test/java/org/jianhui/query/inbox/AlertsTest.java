package org.jianhui.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.election.event.ReplyEscalated;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inbox.InboxAlert.Kind;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Covers({"I-31", "I-15", "E-07"})
class AlertsTest {

    private static final LocalDate MEETING = LocalDate.of(2022, 6, 29);

    private final ElectionStory story = new ElectionStory("alerts");
    private final Candidacy chair = ElectionStory.standing(story.chair, Body.UNION_COMMITTEE);
    private Views views;

    @BeforeEach
    void open() {
        views = new Views(InboxConfiguration.class, InspectionConfiguration.class);
        given(story.opened());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_missing_reply_is_the_countys_until_it_comes() {
        SeenAt told = given(escalated());
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, told))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.kind()).isEqualTo(Kind.REPLY_ESCALATED);
                    assertThat(alert.caseId()).isEqualTo(story.election.value());
                    assertThat(alert.union()).isEqualTo(ElectionStory.UNION);
                    assertThat(alert.since()).isEqualTo(LocalDate.of(2022, 7, 9));
                    assertThat(alert.rule()).isEqualTo("I-31");
                    assertThat(alert.facts()).containsExactly(Fact.of("dueOn", LocalDate.of(2022, 7, 3)));
                });
        assertThat(of(Role.SUPERIOR_REVIEWER, ElectionStory.COUNTY, told)).hasSize(1);
        assertThat(of(Role.INSPECTOR, ElectionStory.COUNTY, told)).isEmpty();
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, told)).isEmpty();

        SeenAt replied = given(story.reviewed(Verdict.APPROVE));
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, replied)).isEmpty();
    }

    @Test
    void a_missing_ruling_is_the_countys_until_it_is_given_each_by_itself() {
        given(story.objected("1", chair), story.objected("2", chair));
        given(story.rulingEscalated("1", LocalDate.of(2022, 7, 5)));
        SeenAt told = given(story.rulingEscalated("2", LocalDate.of(2022, 7, 6)));
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, told))
                .extracting(InboxAlert::since)
                .containsExactly(LocalDate.of(2022, 7, 5), LocalDate.of(2022, 7, 6));

        SeenAt ruled = given(story.ruled("1", chair, ObjectionRuling.REJECTED));
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, ruled))
                .extracting(InboxAlert::since)
                .containsExactly(LocalDate.of(2022, 7, 6));
    }

    @Test
    void an_early_meeting_is_the_superiors_until_it_replies_to_the_result() {
        SeenAt flagged = given(flagged());
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, flagged))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.kind()).isEqualTo(Kind.MEETING_HELD_TOO_EARLY);
                    assertThat(alert.facts())
                            .containsExactly(
                                    Fact.of("meetingOn", MEETING), Fact.of("earliestMeeting", MEETING.plusDays(1)));
                });
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.COUNTY, flagged)).isEmpty();

        SeenAt ended = given(story.approved().toArray(ElectionEvent[]::new));
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, ended)).isEmpty();
    }

    @Test
    void a_flag_raised_after_the_end_stays_until_it_is_answered() {
        given(story.approved().toArray(ElectionEvent[]::new));
        SeenAt flagged = given(flagged());
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, flagged)).hasSize(1);

        SeenAt answered = given(new HeldMeetingFlagAnswered(
                story.election, MEETING, ElectionStory.TOWNSHIP, "会议有效", LocalDate.of(2022, 8, 1)));
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, answered)).isEmpty();
    }

    @Test
    void a_newer_calendar_that_lets_the_meeting_stand_takes_the_flag_back() {
        given(flagged());
        SeenAt later = given(story.recounted(1, LocalDate.of(2022, 6, 22), LocalDate.of(2022, 6, 23)));
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, later)).hasSize(1);
        NoticeRecalculated inTime =
                (NoticeRecalculated) story.recounted(1, LocalDate.of(2022, 6, 22), LocalDate.of(2022, 6, 21));
        assertThat(inTime.after().allows(MEETING)).isTrue();
        assertThat(of(Role.SUPERIOR_SIGNER, ElectionStory.TOWNSHIP, given(inTime)))
                .isEmpty();
    }

    private ReplyEscalated escalated() {
        return new ReplyEscalated(
                story.election,
                story.request,
                ElectionStory.TOWNSHIP,
                ElectionStory.COUNTY,
                LocalDate.of(2022, 7, 3),
                LocalDate.of(2022, 7, 9));
    }

    private HeldMeetingFlagged flagged() {
        return new HeldMeetingFlagged(
                story.election, MEETING, MEETING.plusDays(1), ElectionStory.TOWNSHIP, ElectionStory.BASIS);
    }

    private SeenAt given(ElectionEvent... events) {
        return views.given(story.election.value(), List.of(events));
    }

    private List<InboxAlert> of(Role role, UnionId union, SeenAt seen) {
        views.rights().revokeAll();
        views.rights().grant(role, union);
        return views.ask(new FindMyTasks(null), seen).alerts();
    }
}

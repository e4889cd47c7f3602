package org.jianhui.query.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.projection.ViewJson;
import org.junit.jupiter.api.Test;

class ElectionFoldTest {

    private static final LocalDate POSTED = LocalDate.of(2022, 6, 21);

    private final ElectionStory story = new ElectionStory("fold");
    private final Candidacy chair = ElectionStory.standing(story.chair, Body.UNION_COMMITTEE);

    @Test
    void a_fresh_case_waits_for_the_papers_that_precede_it() {
        ElectionView view = fold(story.opened());

        assertThat(view.phase()).isEqualTo(ElectionPhase.PAPERS_DUE);
        assertThat(status(view, POSTED).facts())
                .containsExactly(new Fact("missing", "FOUNDING_APPLICATION,FOUNDING_REPLY,GROUP_NOTICE"));
        assertThat(status(view, POSTED).actor()).isEqualTo(Role.PREPARATORY_GROUP);
    }

    /** Its committee asks, in the union's name; of the founding's papers none is entered again. */
    @Test
    void a_later_election_is_prepared_by_the_committee() {
        ElectionView view = fold(story.opened(), new EarlierCommitteeFound(story.election, ElectionStory.UNION));

        assertThat(view.phase()).isEqualTo(ElectionPhase.LISTS_DUE);
        assertThat(status(view, POSTED).actor()).isEqualTo(Role.UNION_COMMITTEE);
        assertThat(view.opening().asks()).isEqualTo(PaperIssuer.BASE_UNION);
        assertThat(view.enteredPapers()).containsExactly(PaperKind.MEETING_REQUEST, PaperKind.MEETING_REPLY);
        assertThat(fold(story.opened()).opening().asks()).isEqualTo(PaperIssuer.PREPARATORY_GROUP);
    }

    @Test
    void the_superior_is_due_until_the_last_day_for_the_reply_and_late_after_it() {
        ElectionView view = fold(untilSubmitted());

        assertThat(view.phase()).isEqualTo(ElectionPhase.UNDER_REVIEW);
        ElectionStatus onTheDay = status(view, LocalDate.of(2022, 7, 3));
        assertThat(onTheDay.at()).isEqualTo(ElectionStory.TOWNSHIP);
        assertThat(onTheDay.overdue()).isFalse();
        assertThat(status(view, LocalDate.of(2022, 7, 4)).key()).isEqualTo("UNDER_REVIEW_LATE");
        assertThat(status(view, LocalDate.of(2022, 7, 4)).overdue()).isTrue();
    }

    @Test
    void a_body_without_an_approved_candidate_asks_for_a_revision() {
        ElectionView view = fold(and(untilSubmitted(), story.reviewed(Verdict.RETURN)));

        assertThat(view.phase()).isEqualTo(ElectionPhase.REVISION_DUE);
        assertThat(view.bodiesWithoutApproved()).containsExactly(Body.FUND_AUDIT_COMMITTEE);
        assertThat(view.candidatesOf(Body.FUND_AUDIT_COMMITTEE))
                .extracting(CandidateLine::state)
                .containsExactly(CandidateState.RETURNED);
    }

    @Test
    void who_is_proposed_again_keeps_what_was_decided_before() {
        ElectionView view = fold(and(untilSubmitted(), story.reviewed(Verdict.RETURN), story.listsSubmitted()));

        assertThat(view.candidates()).extracting(CandidateLine::state).containsOnly(CandidateState.PROPOSED);
        CandidateLine auditor = view.candidatesOf(Body.FUND_AUDIT_COMMITTEE).get(0);
        assertThat(auditor.reason()).isNull();
        assertThat(auditor.earlier()).singleElement().satisfies(before -> {
            assertThat(before.state()).isEqualTo(CandidateState.RETURNED);
            assertThat(before.reason()).isNotNull();
            assertThat(before.since()).isEqualTo(LocalDate.of(2022, 6, 20));
        });
        assertThat(fold(untilSubmitted()).candidates())
                .allSatisfy(line -> assertThat(line.earlier()).isEmpty());
    }

    @Test
    void a_running_notice_tells_the_days_left_and_the_earliest_meeting() {
        ElectionView view = fold(untilPosted());

        ElectionStatus status = status(view, LocalDate.of(2022, 6, 23));
        assertThat(status.key()).isEqualTo("NOTICE_RUNNING");
        assertThat(status.daysLeft()).isEqualTo(4);
        assertThat(status.facts()).contains(Fact.of("earliestMeeting", LocalDate.of(2022, 6, 29)));
        assertThat(status(view, LocalDate.of(2022, 6, 28)).daysLeft()).isEqualTo(1);
        assertThat(status(view, LocalDate.of(2022, 6, 29)).daysLeft()).isZero();
    }

    @Test
    void an_interrupted_notice_is_posted_again_and_counted_from_there() {
        ElectionView fallen = fold(and(untilPosted(), story.interrupted(1, LocalDate.of(2022, 6, 23))));
        assertThat(status(fallen, POSTED).key()).isEqualTo("POSTING_AGAIN");
        assertThat(fallen.currentNotice()).isEmpty();

        ElectionView again = fold(and(
                untilPosted(),
                story.interrupted(1, LocalDate.of(2022, 6, 23)),
                story.posted(2, LocalDate.of(2022, 6, 24))));
        assertThat(again.notices()).hasSize(2);
        assertThat(again.currentNotice().orElseThrow().period().earliestMeeting())
                .isEqualTo(LocalDate.of(2022, 7, 2));
    }

    @Test
    void an_open_objection_blocks_its_candidate_alone_until_it_is_rejected() {
        ElectionView open = fold(and(untilPosted(), story.objected("1", chair)));
        assertThat(line(open, chair).openObjections()).isEqualTo(1);
        assertThat(open.candidatesOf(Body.WOMEN_COMMITTEE))
                .allSatisfy(other -> assertThat(other.openObjections()).isZero());
        assertThat(WarningReading.of(open, POSTED))
                .extracting(ElectionWarning::code)
                .contains("OBJECTION_OPEN");

        ElectionView rejected =
                fold(and(untilPosted(), story.objected("1", chair), story.ruled("1", chair, ObjectionRuling.REJECTED)));
        assertThat(line(rejected, chair).openObjections()).isZero();
        assertThat(line(rejected, chair).state()).isEqualTo(CandidateState.APPROVED);
    }

    @Test
    void a_ruling_is_late_from_the_day_after_the_fifth_working_day_until_it_is_given() {
        LocalDate chased = LocalDate.of(2022, 6, 30);
        LocalDate escalated = LocalDate.of(2022, 7, 5);
        ElectionView waiting = fold(and(untilPosted(), story.objected("1", chair), story.rulingTimed("1")));
        assertThat(rulingWarnings(waiting, LocalDate.of(2022, 6, 29))).isEmpty();
        assertThat(rulingWarnings(waiting, chased)).containsExactly("RULING_LATE [2022-06-29, 1]");

        ElectionView late = fold(and(
                untilPosted(),
                story.objected("1", chair),
                story.objected("2", chair),
                story.rulingTimed("1"),
                story.rulingChased("1", chased)));
        assertThat(rulingWarnings(late, escalated.minusDays(1)))
                .containsExactly("RULING_LATE [2022-06-29, 5]", "RULING_CHASED [2022-06-30]");
        ElectionView later = ElectionFold.evolve(late, story.rulingEscalated("1", escalated), 99, Instant.EPOCH);
        assertThat(rulingWarnings(later, escalated))
                .containsExactly("RULING_LATE [2022-06-29, 6]", "RULING_ESCALATED [2022-07-05]");
        ElectionView ruled =
                ElectionFold.evolve(later, story.ruled("1", chair, ObjectionRuling.REJECTED), 100, Instant.EPOCH);
        assertThat(rulingWarnings(ruled, escalated)).isEmpty();
        assertThat(ruled.objections().get(0).chasedOn()).isEqualTo(chased);
    }

    private static List<String> rulingWarnings(ElectionView view, LocalDate today) {
        return WarningReading.of(view, today).stream()
                .filter(each -> each.code().startsWith("RULING"))
                .map(each -> each.code() + " "
                        + each.facts().stream().map(Fact::value).toList())
                .toList();
    }

    @Test
    void an_upheld_objection_excludes_the_candidate() {
        ElectionView view =
                fold(and(untilPosted(), story.objected("1", chair), story.ruled("1", chair, ObjectionRuling.UPHELD)));

        assertThat(line(view, chair).state()).isEqualTo(CandidateState.EXCLUDED);
        assertThat(line(view, chair).reason()).isNotNull();
    }

    @Test
    void posting_too_late_for_the_stage_warns_with_the_latest_posting_day() {
        ElectionView view = fold(and(untilReviewed(), story.posted(1, LocalDate.of(2022, 7, 25))));

        ElectionWarning warning = WarningReading.of(view, LocalDate.of(2022, 7, 25)).stream()
                .filter(each -> each.code().equals("STAGE_LATE"))
                .findFirst()
                .orElseThrow();
        assertThat(warning.rule()).isEqualTo("I-32");
        assertThat(warning.facts())
                .contains(
                        Fact.of("earliestMeeting", LocalDate.of(2022, 8, 2)),
                        Fact.of("latestPosting", LocalDate.of(2022, 7, 24)));
    }

    @Test
    void a_cleared_meeting_waits_for_nobody() {
        LocalDate meeting = LocalDate.of(2022, 6, 30);
        ElectionView view = fold(and(
                untilPosted(), story.completed(1, POSTED), story.meetingFixed(meeting), story.meetingCleared(meeting)));

        assertThat(view.phase()).isEqualTo(ElectionPhase.MEETING_CLEARED);
        assertThat(status(view, meeting).actor()).isNull();
        assertThat(view.meeting().on()).isEqualTo(meeting);
    }

    @Test
    void a_ruling_after_the_clearance_puts_the_candidate_on_the_ballot_or_out() {
        LocalDate on = LocalDate.of(2022, 6, 30);
        ElectionEvent[] cleared = and(
                untilPosted(),
                story.objected("1", chair),
                story.completed(1, POSTED),
                story.meetingFixed(on),
                story.meetingCleared(on, chair));
        assertThat(fold(cleared).meeting().blocked()).containsExactly(chair);
        assertThat(bodiesOnBallot(cleared)).containsExactly(Body.FUND_AUDIT_COMMITTEE, Body.WOMEN_COMMITTEE);

        ElectionEvent[] rejected = and(cleared, story.ruled("1", chair, ObjectionRuling.REJECTED));
        assertThat(fold(rejected).meeting().blocked()).isEmpty();
        assertThat(bodiesOnBallot(rejected)).containsExactly(Body.values());

        ElectionEvent[] upheld = and(cleared, story.ruled("1", chair, ObjectionRuling.UPHELD));
        assertThat(fold(upheld).meeting().blocked()).isEmpty();
        assertThat(bodiesOnBallot(upheld)).containsExactly(Body.FUND_AUDIT_COMMITTEE, Body.WOMEN_COMMITTEE);

        ElectionEvent[] again = and(rejected, story.objected("2", chair));
        assertThat(fold(again).meeting().blocked()).containsExactly(chair);
        assertThat(bodiesOnBallot(again)).containsExactly(Body.FUND_AUDIT_COMMITTEE, Body.WOMEN_COMMITTEE);
    }

    @Test
    void what_is_ruled_after_the_meeting_leaves_its_ballot_as_it_was() {
        LocalDate on = LocalDate.of(2022, 6, 30);
        ElectionView view = fold(and(
                untilPosted(),
                story.objected("1", chair),
                story.completed(1, POSTED),
                story.meetingFixed(on),
                story.meetingCleared(on, chair),
                story.held(on),
                story.ruled("1", chair, ObjectionRuling.REJECTED)));
        assertThat(view.meeting().blocked()).containsExactly(chair);
    }

    private List<Body> bodiesOnBallot(ElectionEvent[] events) {
        return fold(events).meeting().ballot().stream().map(CandidateList::body).toList();
    }

    @Test
    void a_fallen_notice_takes_the_meeting_date_with_it() {
        LocalDate meeting = LocalDate.of(2022, 6, 30);
        ElectionView view =
                fold(and(untilPosted(), story.meetingFixed(meeting), story.interrupted(1, LocalDate.of(2022, 6, 23))));

        assertThat(view.meeting()).isNull();
        assertThat(view.phase()).isEqualTo(ElectionPhase.POSTING_DUE);
    }

    @Test
    void a_recount_that_reopens_the_notice_takes_the_clearance_back_but_not_the_date() {
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        ElectionView view = fold(and(
                untilPosted(),
                story.completed(1, POSTED),
                story.meetingFixed(meeting),
                story.meetingCleared(meeting),
                story.recounted(1, POSTED, POSTED.plusDays(1))));

        assertThat(view.phase()).isEqualTo(ElectionPhase.NOTICE_RUNNING);
        assertThat(view.meeting().on()).isEqualTo(meeting);
        assertThat(view.meeting().cleared()).isFalse();
        assertThat(view.currentNotice().orElseThrow().earlierCounts()).containsExactly(ElectionStory.period(POSTED));
    }

    @Test
    void a_replaced_candidate_waits_for_review_and_the_withdrawn_one_is_kept() {
        ElectionView view = fold(and(untilReviewed(), story.replaced()));

        assertThat(view.candidatesOf(Body.FUND_AUDIT_COMMITTEE))
                .extracting(CandidateLine::state)
                .containsExactly(CandidateState.WITHDRAWN, CandidateState.PROPOSED);
        assertThat(view.phase()).isEqualTo(ElectionPhase.UNDER_REVIEW);
        assertThat(view.openRequest().dueOn()).isEqualTo(LocalDate.of(2022, 7, 6));
    }

    @Test
    void a_view_reads_back_as_it_was_written() {
        ElectionView view =
                fold(and(untilPosted(), story.objected("1", chair), story.ruled("1", chair, ObjectionRuling.UPHELD)));

        assertThat(ViewJson.read(ViewJson.write(view), ElectionView.class)).isEqualTo(view);
    }

    private ElectionEvent[] untilSubmitted() {
        List<ElectionEvent> events = new ArrayList<>(List.of(story.opened()));
        events.addAll(story.papersRecorded());
        events.add(story.listsSubmitted());
        return events.toArray(ElectionEvent[]::new);
    }

    private ElectionEvent[] untilReviewed() {
        return and(untilSubmitted(), story.reviewed(Verdict.APPROVE));
    }

    private ElectionEvent[] untilPosted() {
        return and(untilReviewed(), story.posted(1, POSTED));
    }

    private static ElectionEvent[] and(ElectionEvent[] before, ElectionEvent... more) {
        ElectionEvent[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return all;
    }

    private static ElectionView fold(ElectionEvent... events) {
        ElectionView view = null;
        for (int i = 0; i < events.length; i++) {
            view = ElectionFold.evolve(view, events[i], i, Instant.parse("2022-06-21T02:00:00Z"));
        }
        return view;
    }

    private static CandidateLine line(ElectionView view, Candidacy candidacy) {
        return view.candidates().stream()
                .filter(each -> each.candidacy().equals(candidacy))
                .findFirst()
                .orElseThrow();
    }

    private static ElectionStatus status(ElectionView view, LocalDate today) {
        return new StatusReading(view, today).status();
    }
}

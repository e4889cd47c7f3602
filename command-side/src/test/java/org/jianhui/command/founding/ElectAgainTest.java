package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.NoteNextElection;
import org.jianhui.kernel.founding.FoundingCommand.NoteVoidElection;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.ElectionVoided;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** After a void result the founding waits for another election case, and goes on by it with the papers it has. */
@Covers({"E-10", "E-11"})
class ElectAgainTest {

    private static final ElectionId SECOND = new ElectionId("election-2");
    private static final NoteVoidElection VOID =
            new NoteVoidElection(Given.FOUNDING, Given.ELECTION, "复8号", Given.day("2022-07-20"), "计票有误");
    private static final ElectionVoided VOIDED = new ElectionVoided(
            Given.FOUNDING, Given.ELECTION, "复8号", Given.day("2022-07-20"), "计票有误", Given.day("2022-07-31"));

    private static FoundingEvent[] electing() {
        return Given.events(Given.asked(), Given.meetingReplied(ReplyOutcome.APPROVED));
    }

    private static NoteNextElection opened(ElectionId election) {
        return new NoteNextElection(
                Given.FOUNDING,
                new ElectionOpening(
                        election, Given.day("2022-08-31"), new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡")));
    }

    @Nested
    class Given_an_election_that_runs {

        @Test
        void notes_that_its_result_is_void_and_only_once() {
            assertThat(given(electing()).when(VOID)).containsExactly(VOIDED);
            assertThat(given(electing()).and(VOIDED).when(VOID)).isEmpty();
        }

        @Test
        void takes_its_own_case_for_no_other() {
            assertThat(given(electing()).when(opened(Given.ELECTION))).isEmpty();
        }

        @Test
        void follows_a_case_whose_void_precursor_it_was_never_told_of() {
            ElectionReopened next = given(electing()).when(opened(SECOND), ElectionReopened.class);
            assertThat(next.papers()).hasSize(5);
        }
    }

    @Nested
    class Given_a_void_result {

        private FoundingScenario voided() {
            return given(electing()).and(VOIDED);
        }

        @Test
        void hands_the_next_case_the_papers_in_force_in_their_order() {
            ElectionReopened next = voided().when(opened(SECOND), ElectionReopened.class);
            assertThat(next.opening().election()).isEqualTo(SECOND);
            assertThat(next.papers())
                    .extracting(TakenOverPaper::kind)
                    .containsExactly(
                            PaperKind.FOUNDING_APPLICATION,
                            PaperKind.FOUNDING_REPLY,
                            PaperKind.GROUP_NOTICE,
                            PaperKind.MEETING_REQUEST,
                            PaperKind.MEETING_REPLY);
            assertThat(next.papers())
                    .extracting(TakenOverPaper::number)
                    .containsExactly("太农建〔2022〕1号", "复1号", "太农建〔2022〕2号", "太农筹〔2022〕2号", "复2号");
            assertThat(next.papers().get(2).head()).isNotNull();
        }

        /** A request that came back is answered: what it asked for was approved by another reply, to another request. */
        @Test
        void hands_over_no_paper_that_came_back() {
            FoundingEvent again = new MeetingRequested(
                    Given.FOUNDING,
                    Given.ASKED,
                    AssemblyForm.FULL_MEETING,
                    30,
                    1,
                    Given.day("2022-06-18"),
                    Given.day("2022-07-03"),
                    List.of(),
                    Given.BASIS);
            ElectionReopened next = given(Given.asked())
                    .and(
                            Given.meetingReplied(ReplyOutcome.RETURNED),
                            again,
                            Given.meetingReplied(ReplyOutcome.APPROVED),
                            VOIDED)
                    .when(opened(SECOND), ElectionReopened.class);
            assertThat(next.papers()).hasSize(5);
        }

        @Test
        void neither_asks_for_the_meeting_again_nor_registers_anything() {
            voided().refused(new RequestMeeting(Given.FOUNDING, Given.ASKED, AssemblyForm.FULL_MEETING))
                    .firstBy("E-11", "STEP_NOT_DUE");
            assertThat(voided().when(new OpenFollowUp(Given.FOUNDING, "复9号", Given.day("2022-08-20"))))
                    .isEmpty();
        }

        @Test
        void can_be_given_up() {
            voided().when(new AbandonFounding(Given.FOUNDING, "条件不具备"), FoundingEnded.class);
        }
    }

    @Nested
    class Given_the_case_that_followed {

        private FoundingScenario second() {
            ElectionReopened next = given(electing()).and(VOIDED).when(opened(SECOND), ElectionReopened.class);
            return given(electing()).and(VOIDED, next);
        }

        @Test
        void knows_it_as_its_own() {
            assertThat(second().when(opened(SECOND))).isEmpty();
        }

        @Test
        void its_approved_result_opens_what_follows() {
            second().when(new OpenFollowUp(Given.FOUNDING, "复9号", Given.day("2022-08-20")), FollowUpOpened.class);
        }

        @Test
        void its_result_may_be_void_too_and_a_third_follows() {
            NoteVoidElection void2 =
                    new NoteVoidElection(Given.FOUNDING, SECOND, "复10号", Given.day("2022-08-20"), "程序不合");
            ElectionVoided voided = second().when(void2, ElectionVoided.class);
            assertThat(voided.election()).isEqualTo(SECOND);
            assertThat(voided.dueOn()).as("of the second case").isEqualTo("2022-08-31");
            second().and(voided).when(opened(new ElectionId("election-3")), ElectionReopened.class);
        }
    }

    @Test
    void what_is_opened_before_the_group_or_after_the_approval_or_the_end_is_none_of_its_elections() {
        assertThat(given(Given.approved("2022-06-17")).when(opened(SECOND))).isEmpty();
        assertThat(given(Given.followingUp()).when(opened(SECOND))).isEmpty();
        assertThat(given(Given.followingUp()).when(VOID)).isEmpty();
        FoundingEnded ended = given(electing()).when(new AbandonFounding(Given.FOUNDING, "条件不具备"), FoundingEnded.class);
        assertThat(given(electing()).and(ended).when(opened(SECOND))).isEmpty();
    }
}

package org.jianhui.process.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a void result another election case is opened, and the founding goes on by it, to every end there is (ADR 0164). */
@Covers({"E-10", "E-11"})
class ElectAgainProcedureTest {

    private static Township township;
    private Case founding;

    @BeforeAll
    static void found() {
        township = new Township();
    }

    @AfterAll
    static void close() {
        township.close();
    }

    @BeforeEach
    void the_result_of_the_first_election_is_void() {
        founding =
                new Case(township).on("2022-06-16").electing().on("2022-07-10").resultVoided();
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    @Test
    void the_group_is_to_open_another_case() {
        assertThat(founding.tasks()).containsExactly("open_election");
        assertThat(township.node
                        .engine()
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(founding.id.value())
                        .singleResult()
                        .getDueDate())
                .isEqualTo("2022-08-01T00:00:00+08:00");
        assertThat(township.node.events(founding.id)).endsWith("founding.election-voided");
        assertThat(township.node.visited(founding.id)).contains("result_void");
    }

    @Test
    void the_next_case_has_the_five_papers_in_the_act_of_its_opening_and_begins_with_the_lists() {
        ElectionId second = founding.opensAnother();
        assertThat(township.node.events(second))
                .containsExactly(
                        "election.opened",
                        "election.paper-taken-over",
                        "election.paper-taken-over",
                        "election.paper-taken-over",
                        "election.paper-taken-over",
                        "election.paper-taken-over");
        assertThat(township.node.tasks(second)).containsExactly("submit_lists");
        assertThat(founding.tasks()).isEmpty();
        assertThat(township.node.events(founding.id)).endsWith("founding.election-reopened");
    }

    @Test
    void approved_the_second_time_the_union_is_founded() {
        founding.opensAnother();
        founding.on("2022-07-28").resultApproved().registered().sealed(SealKind.COMMITTEE);
        founding.certified().banked();
        assertThat(founding.isOver()).isTrue();
        assertThat(township.node.visited(founding.id)).contains("result_void", "end_election", "end_founded");
        assertThat(township.node.events(founding.id)).endsWith("founding.union-founded");
    }

    @Test
    void void_the_second_time_a_third_follows() {
        founding.resultVoided(founding.opensAnother());
        assertThat(founding.tasks()).containsExactly("open_election");
        ElectionId third = founding.opensAnother();
        assertThat(township.node.tasks(third)).containsExactly("submit_lists");
        assertThat(township.node.events(third)).hasSize(6);
        founding.on("2022-07-29").resultApproved();
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "register_police");
    }

    @Test
    void the_second_election_given_up_ends_the_founding_too() {
        ElectionId second = founding.opensAnother();
        founding.does(new AbandonElection(second, "暂不建会"));
        assertThat(founding.isOver()).isTrue();
        assertThat(township.node.events(founding.id)).endsWith("founding.ended");
    }

    @Test
    void a_founding_given_up_ends_its_second_election() {
        ElectionId second = founding.opensAnother();
        founding.does(new AbandonFounding(founding.id, "暂不建会"));
        assertThat(township.node.events(second)).endsWith("election.ended");
        assertThat(township.node.tasks(second)).isEmpty();
        assertThat(founding.isOver()).isTrue();
    }

    @Test
    void given_up_between_the_two_it_ends_at_once() {
        founding.does(new AbandonFounding(founding.id, "暂不建会"));
        assertThat(founding.isOver()).isTrue();
        assertThat(founding.tasks()).isEmpty();
        assertThat(township.node.visited(founding.id)).contains("end_closed");
        ElectionId next = founding.opensAnother();
        assertThat(township.node.events(next)).containsExactly("election.opened");
    }

    @Test
    void the_meeting_stays_approved_and_is_not_asked_for_again() {
        assertThatThrownBy(founding::asksForMeeting)
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("STEP_NOT_DUE"));
        founding.opensAnother();
        assertThatThrownBy(() -> founding.meetingReplied(ReplyOutcome.APPROVED)).isInstanceOf(RuleViolated.class);
    }
}

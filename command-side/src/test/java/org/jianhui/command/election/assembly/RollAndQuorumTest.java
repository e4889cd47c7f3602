package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.assembly.AssemblyScenario.DAY;
import static org.jianhui.command.election.assembly.AssemblyScenario.MEETING;
import static org.jianhui.command.election.assembly.AssemblyScenario.people;
import static org.jianhui.command.election.assembly.AssemblyScenario.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.election.assembly.RollHash;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.QuorumMissed;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Covers({"E-08", "E-11"})
class RollAndQuorumTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void the_roll_is_frozen_with_a_fingerprint_that_anybody_can_reckon_again() {
        RollFrozen frozen = new AssemblyScenario().counted().when(new FreezeRoll(MEETING), RollFrozen.class);
        assertThat(frozen.roll()).containsExactlyElementsOf(people(1, 40));
        assertThat(frozen.hash()).isEqualTo(RollHash.of(frozen.assembly(), frozen.frozenAt(), frozen.roll()));
        new AssemblyScenario().enrolled().refused(new FreezeRoll(MEETING)).by("E-11", "STEP_NOT_DUE");
        new AssemblyScenario()
                .members(0)
                .counted()
                .refused(new FreezeRoll(MEETING))
                .by("E-08", "ROLL_EMPTY");
    }

    @Test
    void only_who_is_on_the_roll_signs_in_and_once() {
        DecisionScenario enrolled = new AssemblyScenario().enrolled();
        assertThat(enrolled.when(sign(people(1, 3)), AttendeesSignedIn.class).present())
                .isEqualTo(3);
        enrolled.refused(sign(people(40, 41))).by("E-08", "NOT_ON_ROLL");
        enrolled.refused(sign(List.of(person(1), person(1)))).by("E-08", "ALREADY_SIGNED_IN");
        new AssemblyScenario().present(3).refused(sign(people(3, 4))).by("E-08", "ALREADY_SIGNED_IN");
    }

    @Test
    void only_on_the_day_of_the_meeting_and_only_if_it_may_be_held() {
        new AssemblyScenario()
                .enrolled()
                .today("2022-06-27")
                .refused(sign(people(1, 3)))
                .by("E-08", "NOT_THE_MEETING_DAY");
        new AssemblyScenario()
                .present(36)
                .today("2022-06-29")
                .refused(establish())
                .by("E-08", "NOT_THE_MEETING_DAY");
        new AssemblyScenario()
                .notCleared()
                .enrolled()
                .refused(sign(people(1, 3)))
                .by("E-11", "MEETING_NOT_CLEARED");
        new AssemblyScenario().notCleared().present(36).refused(establish()).by("E-11", "MEETING_NOT_CLEARED");
    }

    @ParameterizedTest
    @CsvSource({"26, false", "27, true", "28, true"})
    void two_thirds_of_those_due_are_enough(int present, boolean enough) {
        DomainEvent event =
                new AssemblyScenario().present(present).when(establish()).get(0);
        assertThat(event instanceof MeetingOpened).isEqualTo(enough);
        if (event instanceof QuorumMissed missed) {
            assertThat(missed.required()).isEqualTo(27);
            assertThat(missed.basis().facts())
                    .extracting(fact -> fact.name() + " " + fact.value())
                    .contains("arithmetic 3 × 26 ≥ 2 × 40");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_quorum_is_what_a_count_of_thirds_says(long seed) {
        int present = new Random(seed).nextInt(41);
        int thirds = 0;
        for (int person = 0; person < present; person++) {
            thirds += 3;
        }
        boolean enough = thirds >= 40 + 40;
        DomainEvent event =
                new AssemblyScenario().present(present).when(establish()).get(0);
        assertThat(event instanceof MeetingOpened).isEqualTo(enough);
    }

    @Test
    void latecomers_sign_in_while_the_meeting_runs() {
        assertThat(new AssemblyScenario()
                        .opened()
                        .when(sign(people(37, 38)), AttendeesSignedIn.class)
                        .present())
                .isEqualTo(38);
        new AssemblyScenario().opened().refused(establish()).by("E-11", "STEP_NOT_DUE");
    }

    @Test
    void a_missed_quorum_ends_the_day_and_the_meeting_is_postponed() {
        DecisionScenario missed = new AssemblyScenario().present(26).then(establish());
        missed.refused(sign(people(27, 28))).by("E-11", "STEP_NOT_DUE");
        PostponeAssembly postpone = new PostponeAssembly(MEETING, LocalDate.parse("2022-07-08"), "到会人数不足");
        AssemblyPostponed postponed = missed.when(postpone, AssemblyPostponed.class);
        assertThat(postponed.before()).isEqualTo(DAY);
        assertThat(missed.then(postpone)
                        .refused(sign(people(1, 2)))
                        .by("E-11", "STEP_SKIPPED")
                        .fact("missing"))
                .isEqualTo("NOTIFICATION, ROLL");
    }

    private static RecordSignIn sign(List<PersonId> persons) {
        return new RecordSignIn(MEETING, persons);
    }

    private static EstablishQuorum establish() {
        return new EstablishQuorum(MEETING);
    }
}

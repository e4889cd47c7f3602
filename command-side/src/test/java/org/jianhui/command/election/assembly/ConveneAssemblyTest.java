package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.assembly.AssemblyScenario.DAY;
import static org.jianhui.command.election.assembly.AssemblyScenario.ELECTION;
import static org.jianhui.command.election.assembly.AssemblyScenario.MEETING;
import static org.jianhui.kernel.election.assembly.AssemblyForm.FULL_MEETING;

import org.jianhui.command.election.Refusal;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-02", "E-08", "E-11", "E-13"})
class ConveneAssemblyTest {

    @ParameterizedTest
    @CsvSource({"99, FULL_MEETING, true", "99, CONGRESS, false", "100, CONGRESS, true", "100, FULL_MEETING, true"})
    void AC_062_below_100_members_a_full_meeting_only(int members, AssemblyForm form, boolean allowed) {
        AssemblyScenario scenario = new AssemblyScenario().members(members);
        if (allowed) {
            AssemblyConvened convened = scenario.start().when(convene(form), AssemblyConvened.class);
            assertThat(convened.form()).isEqualTo(form);
            assertThat(convened.meetingOn()).isEqualTo(DAY);
        } else {
            scenario.start().refused(convene(form)).by("E-13", "CONGRESS_NOT_ALLOWED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, FULL_MEETING, FULL_MEETING, true",
        "100, FULL_MEETING, CONGRESS, false",
        "100, CONGRESS, CONGRESS, true",
        "100, CONGRESS, FULL_MEETING, false",
        "99, CONGRESS, FULL_MEETING, true"
    })
    void in_the_form_the_superior_agreed_to_as_long_as_it_is_allowed(
            int members, AssemblyForm approved, AssemblyForm form, boolean accepted) {
        AssemblyScenario scenario = new AssemblyScenario().members(members).approved(approved);
        if (accepted) {
            assertThat(scenario.start().when(convene(form))).hasSize(1);
        } else {
            Refusal refusal = scenario.start().refused(convene(form));
            assertThat(refusal.by("E-02", "FORM_NOT_AS_APPROVED").fact("approvedForm"))
                    .isEqualTo(approved.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"79, false", "80, true"})
    void the_edition_may_allow_a_congress_from_80_members_on(int members, boolean allowed) {
        AssemblyScenario scenario = new AssemblyScenario().members(members).choosing("assembly.congressFrom", "80");
        if (allowed) {
            assertThat(scenario.start().when(convene(AssemblyForm.CONGRESS))).hasSize(1);
        } else {
            scenario.start().refused(convene(AssemblyForm.CONGRESS)).by("E-13", "CONGRESS_NOT_ALLOWED");
        }
    }

    @Test
    void not_before_the_election_case_has_fixed_a_day() {
        Refusal refusal = new AssemblyScenario().noDate().start().refused(convene(FULL_MEETING));
        assertThat(refusal.by("E-11", "STEP_SKIPPED").fact("missing")).isEqualTo("MEETING_DATE");
    }

    @Test
    void an_election_has_one_meeting_at_a_time() {
        new AssemblyScenario()
                .anotherRuns()
                .start()
                .refused(convene(FULL_MEETING))
                .by("E-08", "ASSEMBLY_RUNNING");
    }

    private static ConveneAssembly convene(AssemblyForm form) {
        return new ConveneAssembly(MEETING, ELECTION, form);
    }
}

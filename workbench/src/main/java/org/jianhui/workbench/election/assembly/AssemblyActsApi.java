package org.jianhui.workbench.election.assembly;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acting at a meeting over REST, in the order of the procedure; a refusal names rule, code and clause. */
@RestController
@ResponseStatus(HttpStatus.CREATED)
@Tag(name = "assemblies")
class AssemblyActsApi {

    private static final String MEETING = "/api/assemblies/{assembly}";

    private final AssemblyActs acts;

    AssemblyActsApi(AssemblyActs acts) {
        this.acts = acts;
    }

    @PostMapping("/api/elections/{election}/assemblies")
    @Operation(summary = "Convenes the meeting on the day the case has fixed (E-08, E-13)")
    Outcome convene(
            @PathVariable ElectionId election, @Valid @RequestBody AssemblyInput.Convening input, Caller caller) {
        return caller.perform(input.act(), acts.convene(election, input));
    }

    @PostMapping(MEETING + "/delegates/allotment")
    @Operation(summary = "Allots the delegates of a congress to the union groups by their members (E-13)")
    Outcome allot(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Allotment input, Caller caller) {
        return caller.perform(input.act(), acts.allot(assembly, input));
    }

    @PostMapping(MEETING + "/delegates")
    @Operation(summary = "A union group has elected its delegates (E-13)")
    Outcome delegates(
            @PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Delegates input, Caller caller) {
        return caller.perform(input.act(), acts.delegates(assembly, input));
    }

    @PostMapping(MEETING + "/credentials")
    @Operation(summary = "The credentials of all delegates were reviewed; who is not refused is accepted (E-13)")
    Outcome credentials(
            @PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Credentials input, Caller caller) {
        return caller.perform(input.act(), acts.credentials(assembly, input));
    }

    @PostMapping(MEETING + "/notification")
    @Operation(summary = "Those who are to come were told day and agenda; delegates five working days before (E-08)")
    Outcome tell(
            @PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Notification input, Caller caller) {
        return caller.perform(input.act(), acts.tell(assembly, input));
    }

    @PostMapping(MEETING + "/election-rules")
    @Operation(summary = "The election rules were adopted: seats of each body, what holds for open seats (E-08)")
    Outcome adopt(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Rules input, Caller caller) {
        return caller.perform(input.act(), acts.adopt(assembly, input));
    }

    @PostMapping(MEETING + "/counters")
    @Operation(summary = "Appoints scrutineers and tellers, none of them a candidate (E-08)")
    Outcome appoint(
            @PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Counters input, Caller caller) {
        return caller.perform(input.act(), acts.appoint(assembly, input, caller.act(input.act())));
    }

    @PostMapping(MEETING + "/roll")
    @Operation(summary = "Closes the roll as it stands at this moment, with its hash (E-08)")
    Outcome freeze(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Step input, Caller caller) {
        return caller.perform(input.act(), acts.freeze(assembly));
    }

    @PostMapping(MEETING + "/sign-ins")
    @Operation(summary = "These have signed in; only on the day of the meeting (E-08)")
    Outcome signIn(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.SignIn input, Caller caller) {
        return caller.perform(input.act(), acts.signIn(assembly, input));
    }

    @PostMapping(MEETING + "/quorum")
    @Operation(summary = "Establishes whether enough have come, and opens the meeting if so (E-08)")
    Outcome quorum(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Step input, Caller caller) {
        return caller.perform(input.act(), acts.quorum(assembly));
    }

    @PostMapping(MEETING + "/officers")
    @Operation(summary = "Chair, vice-chairs and the heads of the other bodies were elected (E-08)")
    Outcome officers(
            @PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Officers input, Caller caller) {
        return caller.perform(input.act(), acts.officers(assembly, input));
    }

    @PostMapping(MEETING + "/conclusion")
    @Operation(summary = "Declares the result and closes the meeting; the election goes on with it (E-08)")
    Outcome conclude(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Step input, Caller caller) {
        return caller.perform(input.act(), acts.conclude(assembly));
    }

    @PostMapping(MEETING + "/postponement")
    @Operation(summary = "Holds the meeting on a later day; notice, roll and sign-in begin anew (E-08)")
    Outcome postpone(
            @PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Postponement input, Caller caller) {
        return caller.perform(input.act(), acts.postpone(assembly, input));
    }

    @PostMapping(MEETING + "/abandonment")
    @Operation(summary = "Gives the meeting up; another may be convened (E-11)")
    Outcome abandon(@PathVariable AssemblyId assembly, @Valid @RequestBody AssemblyInput.Reason input, Caller caller) {
        return caller.perform(input.act(), acts.abandon(assembly, input));
    }
}

package org.jianhui.workbench.election.assembly;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acting on ballots over REST; a refusal names rule, code and clause. */
@RestController
@ResponseStatus(HttpStatus.CREATED)
@Tag(name = "ballots")
class BallotActsApi {

    private static final String BALLOT = "/api/ballots/{ballot}";

    private final BallotActs acts;
    private final WrittenIn written;

    BallotActsApi(BallotActs acts, WrittenIn written) {
        this.acts = acts;
        this.written = written;
    }

    @PostMapping("/api/assemblies/{assembly}/ballots")
    @Operation(summary = "Opens the vote on a body in its next round (E-03, E-04, E-07, E-08)")
    Outcome open(@PathVariable AssemblyId assembly, @Valid @RequestBody BallotInput.Opening input, Caller caller) {
        return caller.perform(input.act(), acts.open(assembly, input));
    }

    @PostMapping(BALLOT + "/papers")
    @Operation(summary = "So many papers were handed out; to whom is not asked (E-08)")
    Outcome issue(@PathVariable BallotId ballot, @Valid @RequestBody BallotInput.Papers input, Caller caller) {
        return caller.perform(input.act(), acts.issue(ballot, input));
    }

    @PostMapping(BALLOT + "/counts")
    @Operation(summary = "A teller appointed by the meeting keys what was counted; the second count decides (E-08)")
    Outcome key(@PathVariable BallotId ballot, @Valid @RequestBody BallotInput.Count input, Caller caller) {
        return caller.perform(
                input.act(), acts.key(ballot, input, written.lines(ballot, input.writeIns(), caller.account())));
    }

    @PostMapping(BALLOT + "/annulment")
    @Operation(
            summary = "The round does not count, for an irregularity or, until the closing, a fault found after it was"
                    + " decided; it is kept (E-08)")
    Outcome annul(@PathVariable BallotId ballot, @Valid @RequestBody AssemblyInput.Reason input, Caller caller) {
        return caller.perform(input.act(), acts.annul(ballot, input));
    }

    @PostMapping(BALLOT + "/repetition")
    @Operation(summary = "The superior agrees that a void round is repeated (E-08, F-08)")
    Outcome repeat(@PathVariable BallotId ballot, @Valid @RequestBody AssemblyInput.Reason input, Caller caller) {
        return caller.perform(input.act(), acts.repeat(ballot, input));
    }

    @PostMapping(BALLOT + "/open-seats")
    @Operation(summary = "Leaves the seats open that the round did not fill, instead of voting once more (E-08)")
    Outcome leaveOpen(@PathVariable BallotId ballot, @Valid @RequestBody AssemblyInput.Reason input, Caller caller) {
        return caller.perform(input.act(), acts.leaveOpen(ballot, input));
    }

    @PostMapping(BALLOT + "/count-sheets")
    @Operation(summary = "Keeps the signed count sheet with its round, once both counts agreed (E-08, R-05)")
    Outcome attach(@PathVariable BallotId ballot, @Valid @RequestBody BallotInput.Sheet input, Caller caller) {
        return caller.perform(input.act(), acts.attach(ballot, input.sheet()));
    }
}

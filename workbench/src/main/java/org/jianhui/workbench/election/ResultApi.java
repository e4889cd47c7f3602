package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.election.RequestLine;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reporting the result of an election and replying to it over REST. */
@RestController
@RequestMapping("/api/elections/{election}")
@ResponseStatus(HttpStatus.CREATED)
@Tag(name = "elections")
class ResultApi {

    private final ResultActs acts;
    private final CaseReading reading;

    ResultApi(ResultActs acts, CaseReading reading) {
        this.acts = acts;
        this.reading = reading;
    }

    @PostMapping("/historic-meeting")
    @Operation(summary = "Enters the result of a meeting held on paper, with its minutes (E-08)")
    Outcome meeting(
            @PathVariable ElectionId election, @Valid @RequestBody ResultInput.HistoricMeeting input, Caller caller) {
        return caller.perform(input.act(), acts.meeting(election, input));
    }

    @PostMapping("/result-report")
    @Operation(summary = "Reports the result in the union's own name (E-09)")
    Outcome report(
            @PathVariable ElectionId election, @Valid @RequestBody ResultInput.ResultReport input, Caller caller) {
        return caller.perform(input.act(), acts.report(election, input));
    }

    @PostMapping("/result-reply")
    @Operation(summary = "The superior approves the result or voids it: signed here, or recorded from paper (E-10)")
    Outcome reply(@PathVariable ElectionId election, @Valid @RequestBody ResultInput.ResultReply input, Caller caller) {
        return caller.perform(input.act(), acts.reply(election, input, open(election, input, caller)));
    }

    @PostMapping("/flag-answer")
    @Operation(
            summary =
                    "What the superior decides of a held meeting that a new calendar shows to have been too early (I-15)")
    Outcome answer(@PathVariable ElectionId election, @Valid @RequestBody ResultInput.FlagAnswer input, Caller caller) {
        return caller.perform(input.act(), acts.answer(election, input));
    }

    private @Nullable PaperId open(ElectionId election, ResultInput.ResultReply input, Caller caller) {
        if (input.answers() != null) {
            return null;
        }
        RequestLine open =
                reading.find(election, null, caller.account(), null).election().openRequest();
        return open == null ? null : open.request();
    }
}

package org.jianhui.workbench.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.query.term.AskedLine;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acting in terms over REST. Every answer carries a seenAt token; a refusal names rule, code and clause. */
@RestController
@RequestMapping("/api/terms")
@ResponseStatus(HttpStatus.CREATED)
@Tag(name = "terms")
class TermActsApi {

    private final TermActs acts;
    private final TermReading reading;

    TermActsApi(TermActs acts, TermReading reading) {
        this.acts = acts;
        this.reading = reading;
    }

    @PostMapping("/{term}/postponement")
    @Operation(summary = "Asks the superior to postpone the re-election, in the union's name (工会法16)")
    Outcome postpone(@PathVariable TermId term, @Valid @RequestBody TermInput.Postponement input, Caller caller) {
        return caller.perform(input.act(), acts.postpone(term, input));
    }

    @PostMapping("/{term}/meeting-request")
    @Operation(summary = "Asks the superior for the meeting of the next election, in the union's name (E-01, E-13)")
    Outcome askForMeeting(@PathVariable TermId term, @Valid @RequestBody TermInput.Meeting input, Caller caller) {
        return caller.perform(input.act(), acts.askForMeeting(term, input));
    }

    @PostMapping("/{term}/replies")
    @Operation(
            summary =
                    "The superior's reply to the committee's open request: signed here, or recorded from paper with its scan")
    Outcome reply(@PathVariable TermId term, @Valid @RequestBody TermInput.Reply input, Caller caller) {
        @Nullable
        AskedLine asked =
                reading.find(term, null, caller.account(), null).term().asked();
        @Nullable PersonId about = asked == null ? null : asked.person();
        return caller.perform(input.act(), acts.reply(term, input, about, caller.requestId()));
    }

    @PostMapping("/{term}/departures")
    @Operation(summary = "Somebody leaves an office before the term ends; a chair or vice-chair needs consent (工会法18)")
    Outcome leave(@PathVariable TermId term, @Valid @RequestBody TermInput.Leaving input, Caller caller) {
        return caller.perform(input.act(), acts.leave(term, input));
    }

    @PostMapping("/{term}/departure-requests")
    @Operation(summary = "Asks the superior to agree that a chair or vice-chair resigns or is transferred (工会法18)")
    Outcome askToLeave(@PathVariable TermId term, @Valid @RequestBody TermInput.Consent input, Caller caller) {
        return caller.perform(input.act(), acts.askToLeave(term, input));
    }

    @PostMapping("/{term}/recalls")
    @Operation(summary = "Asks for a recall: the committee, or a third of the members (工会法17)")
    Outcome recall(@PathVariable TermId term, @Valid @RequestBody TermInput.Recall input, Caller caller) {
        return caller.perform(input.act(), acts.recall(term, input));
    }

    @PostMapping("/{term}/recalls/votes")
    @Operation(summary = "Records the vote on a recall: more than half of all who should attend recall (工会法18)")
    Outcome recallVote(@PathVariable TermId term, @Valid @RequestBody TermInput.RecallVote input, Caller caller) {
        return caller.perform(input.act(), acts.recallVote(term, input));
    }

    @PostMapping("/{term}/acting-chair")
    @Operation(summary = "Names who of the committee leads it until the chair is filled")
    Outcome acting(@PathVariable TermId term, @Valid @RequestBody TermInput.Acting input, Caller caller) {
        return caller.perform(input.act(), acts.acting(term, input));
    }

    @PostMapping("/{term}/declined-seats")
    @Operation(summary = "Who is next in votes does not want a vacant seat; whoever comes after may follow")
    Outcome decline(@PathVariable TermId term, @Valid @RequestBody TermInput.DeclinedSeat input, Caller caller) {
        return caller.perform(input.act(), acts.decline(term, input));
    }

    @PostMapping("/{term}/filling-rounds")
    @Operation(summary = "Records a round of a by-election with everybody who stood; who has more than half is elected")
    Outcome round(@PathVariable TermId term, @Valid @RequestBody TermInput.Round input, Caller caller) {
        return caller.perform(input.act(), acts.round(term, input, caller.requestId()));
    }

    @PostMapping("/{term}/fillings")
    @Operation(summary = "Asks the superior to approve who fills a vacant office for the rest of the term (E-10)")
    Outcome fill(@PathVariable TermId term, @Valid @RequestBody TermInput.FillingOf input, Caller caller) {
        return caller.perform(input.act(), acts.fill(term, input, caller.requestId()));
    }
}

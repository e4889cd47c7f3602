package org.jianhui.workbench.founding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acting in foundings over REST. Every answer carries a seenAt token; a refusal names rule, code and clause. */
@RestController
@RequestMapping("/api/foundings")
@ResponseStatus(HttpStatus.CREATED)
@Tag(name = "foundings")
class FoundingActsApi {

    private final FoundingActs acts;
    private final AreaNames areas;

    FoundingActsApi(FoundingActs acts, AreaNames areas) {
        this.acts = acts;
        this.areas = areas;
    }

    @PostMapping
    @Operation(summary = "Files the founding application of a union (附1-1, F-02)")
    Outcome file(@Valid @RequestBody FoundingInput.File input, Caller caller) {
        UnionId upper = areas.above(input.union(), caller.account());
        UnionId county = areas.above(upper, caller.account());
        return caller.perform(input.act(), acts.file(input, upper, county));
    }

    @PostMapping("/{founding}/application")
    @Operation(summary = "Files a returned application anew, under a number of its own (F-02)")
    Outcome amend(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.Amend input, Caller caller) {
        return caller.perform(input.act(), acts.amend(founding, input));
    }

    @PostMapping("/{founding}/application/withdrawal")
    @Operation(summary = "Takes the application back, before there is a group")
    Outcome withdraw(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.End input, Caller caller) {
        return caller.perform(input.act(), acts.withdraw(founding, input));
    }

    @PostMapping("/{founding}/application/replies")
    @Operation(
            summary =
                    "The superior's reply to the application: signed here, or recorded from paper with its scan (F-03)")
    Outcome reply(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.Reply input, Caller caller) {
        return caller.perform(input.act(), acts.replyToApplication(founding, input));
    }

    @PostMapping("/{founding}/group")
    @Operation(
            summary = "Sets the preparatory group up and opens the election case with the papers so far (F-03 to F-05)")
    Outcome group(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.Group input, Caller caller) {
        return caller.perform(input.act(), acts.setUpGroup(founding, input, caller.requestId()));
    }

    @PostMapping("/{founding}/group/changes")
    @Operation(summary = "Changes who is in the preparatory group (F-04, F-05)")
    Outcome change(
            @PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.GroupChange input, Caller caller) {
        return caller.perform(input.act(), acts.changeGroup(founding, input, caller.requestId()));
    }

    @PostMapping("/{founding}/studies")
    @Operation(summary = "Records what the preparatory group studied or made known (附1-2, F-06)")
    Outcome study(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.Studied input, Caller caller) {
        return caller.perform(input.act(), acts.study(founding, input));
    }

    @PostMapping("/{founding}/meeting-request")
    @Operation(summary = "Asks for the first meeting, in the group's name (E-01, E-13, F-07)")
    Outcome meeting(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.Meeting input, Caller caller) {
        return caller.perform(input.act(), acts.requestMeeting(founding, input));
    }

    @PostMapping("/{founding}/meeting-request/replies")
    @Operation(summary = "The superior's reply to the meeting request: signed here, or recorded from paper (E-02)")
    Outcome meetingReply(
            @PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.Reply input, Caller caller) {
        return caller.perform(input.act(), acts.replyToMeeting(founding, input));
    }

    @PostMapping("/{founding}/abandonment")
    @Operation(summary = "Gives the founding up, and the election case with it")
    Outcome abandon(@PathVariable FoundingId founding, @Valid @RequestBody FoundingInput.End input, Caller caller) {
        return caller.perform(input.act(), acts.abandon(founding, input));
    }

    @PostMapping("/{founding}/police-registration")
    @Operation(summary = "Records the registration with the police (F-10)")
    Outcome register(@PathVariable FoundingId founding, @Valid @RequestBody FollowUpInput.Police input, Caller caller) {
        return caller.perform(input.act(), acts.register(founding, input));
    }

    @PostMapping("/{founding}/seals")
    @Operation(summary = "Records a seal with its imprint and custodian; never before the registration (F-10)")
    Outcome seal(@PathVariable FoundingId founding, @Valid @RequestBody FollowUpInput.Engraved input, Caller caller) {
        return caller.perform(input.act(), acts.seal(founding, input, caller.requestId()));
    }

    @PostMapping("/{founding}/certificate")
    @Operation(summary = "Records the legal-person certificate; its code is checked (F-11)")
    Outcome certify(
            @PathVariable FoundingId founding, @Valid @RequestBody FollowUpInput.Certified input, Caller caller) {
        return caller.perform(input.act(), acts.certify(founding, input));
    }

    @PostMapping("/{founding}/account")
    @Operation(summary = "Records the union's account; needs certificate and seal. The union is founded (F-12)")
    Outcome account(@PathVariable FoundingId founding, @Valid @RequestBody FollowUpInput.Banked input, Caller caller) {
        return caller.perform(input.act(), acts.openAccount(founding, input));
    }
}

package org.jianhui.workbench.election.assembly;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.BallotLine;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.privacy.NameAsked;
import org.jianhui.workbench.privacy.OpenedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Meetings and ballots over REST, for reading. No answer holds a figure before both tellers have keyed. */
@RestController
@Tag(name = "assemblies")
class AssemblyApi {

    private final Queries queries;
    private final AssemblyReading reading;
    private final WrittenIn written;

    AssemblyApi(Queries queries, AssemblyReading reading, WrittenIn written) {
        this.queries = queries;
        this.reading = reading;
        this.written = written;
    }

    @GetMapping("/api/elections/{election}/assemblies")
    @Operation(summary = "The meetings of an election case, the oldest first; now, or as known at asOf")
    Meetings list(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        OpenedAnswer opened = new OpenedAnswer(reading.opener());
        return new Meetings(reading.of(election, AssemblyReading.moment(asOf), caller.account(), seenAt).stream()
                .map(opened::of)
                .toList());
    }

    @GetMapping("/api/assemblies/{assembly}")
    @Operation(
            summary =
                    "A meeting: delegates, notice, rules, roll with its hash, quorum arithmetic, every ballot; now, or as"
                            + " it was known at asOf",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = AssemblyPage.class))))
    JsonNode find(
            @PathVariable AssemblyId assembly,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new OpenedAnswer(reading.opener())
                .of(reading.find(assembly, AssemblyReading.moment(asOf), caller.account(), seenAt));
    }

    @GetMapping("/api/assemblies/{assembly}/ballots/{ballot}")
    @Operation(
            summary = "One round of voting: the paper, issued and returned, who has keyed, the tally with its formula",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = BallotLine.class))))
    BallotLine ballot(
            @PathVariable AssemblyId assembly,
            @PathVariable BallotId ballot,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return reading.find(assembly, AssemblyReading.moment(asOf), caller.account(), seenAt)
                .assembly()
                .ballot(ballot)
                .orElseThrow(() -> new NotFound("BALLOT_UNKNOWN", "no such ballot"));
    }

    @GetMapping("/api/assemblies/{assembly}/timeline")
    @Operation(summary = "Procedure and acts of the meeting in one line, the oldest first")
    MeetingTimeline timeline(
            @PathVariable AssemblyId assembly, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        FindTimeline query = new FindTimeline(assembly.value(), AssemblyReading.moment(asOf));
        return new MeetingTimeline(queries.ask(query, caller.account()).rows());
    }

    @GetMapping("/api/assemblies/{assembly}/procedures")
    @Operation(summary = "Where the procedure of the meeting stands and which way it came, for marking its diagram")
    MeetingProcedures procedures(
            @PathVariable AssemblyId assembly, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        FindProcesses query = new FindProcesses(assembly.value(), AssemblyReading.moment(asOf));
        return new MeetingProcedures(queries.ask(query, caller.account()).processes());
    }

    @GetMapping("/api/counts")
    @Operation(
            summary =
                    "The boxes the account is to count as a teller appointed by the meeting; nothing of the other's count")
    MyCounts counts(@RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        OpenedAnswer opened = new OpenedAnswer(reading.opener());
        return new MyCounts(reading.counts(caller.account(), seenAt).stream()
                .map(opened::of)
                .toList());
    }

    @PostMapping("/api/counts/{ballot}/members")
    @Operation(
            summary = "The voting members who bear exactly this name, to say whom voters wrote in; for a teller of that"
                    + " ballot, where its paper has room for others than the candidates (E-08). Changes nothing; posted"
                    + " so that the name stands in no address")
    Namesakes named(@PathVariable BallotId ballot, @Valid @RequestBody NameAsked asked, Caller caller) {
        return new Namesakes(written.named(ballot, asked.name(), caller.account()));
    }
}

package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.election.CaseOpening;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionStatus;
import org.jianhui.query.election.ElectionWarning;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.privacy.NameAsked;
import org.jianhui.workbench.privacy.OpenedAnswer;
import org.jianhui.workbench.web.OpenActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Election cases over REST, for reading. */
@RestController
@RequestMapping("/api/elections")
@Tag(name = "elections")
class ElectionApi {

    private final Queries queries;
    private final CaseReading reading;
    private final Offers offers;

    ElectionApi(Queries queries, CaseReading reading, Offers offers) {
        this.queries = queries;
        this.reading = reading;
        this.offers = offers;
    }

    /** A page of cases. */
    record Cases(List<Summary> items, @Nullable Cursor next) {}

    @GetMapping
    @Operation(summary = "The cases the account may read, newest first")
    Cases list(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable ElectionPhase phase,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        ElectionId after = cursor == null ? null : cursor.first(ElectionId::new);
        FindElections.Page page = queries.ask(
                new FindElections(union, phase, after, Math.max(1, Math.min(200, limit))), caller.account(), seenAt);
        return new Cases(
                page.elections().stream().map(Summary::new).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    /** A case in a list: no objections. */
    record Summary(
            ElectionId election,
            UnionId union,
            ElectionPhase phase,
            ElectionStatus status,
            List<ElectionWarning> warnings) {
        Summary(ElectionCasePage page) {
            this(
                    page.election().opening().election(),
                    page.election().opening().union(),
                    page.election().phase(),
                    page.status(),
                    page.warnings());
        }
    }

    @GetMapping("/{election}")
    @Operation(
            summary = "A case: papers, candidates, notices with their arithmetic, objections, status in plain keys;"
                    + " now, or as it was known at asOf",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = ElectionCasePage.class))))
    JsonNode find(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        ElectionCasePage page = reading.find(election, LookBack.moment(asOf), caller.account(), seenAt);
        return new OpenedAnswer(reading.opener(page, caller.account())).of(page);
    }

    static NotFound unknown(String code) {
        return new NotFound(code, "no such thing");
    }

    @PostMapping("/{election}/members")
    @Operation(
            summary = "The voting members who bear exactly this name, to say which of several is meant as a candidate"
                    + " (M-14); for whoever may submit or change the lists of the case. Changes nothing; posted so that"
                    + " the name stands in no address")
    MemberChoices named(@PathVariable ElectionId election, @Valid @RequestBody NameAsked asked, Caller caller) {
        ElectionCasePage page = reading.find(election, null, caller.account(), null);
        CaseOpening opening = page.election().opening();
        Parties parties = new Parties(opening.union(), opening.upperUnion());
        OpenActs.verify(Stream.of(SubmitCandidateLists.class, ChangeCandidateLists.class)
                .map(act -> offers.judge(caller.account(), act, parties))
                .collect(Collectors.toSet()));
        return new MemberChoices(reading.roll(page, caller.account()).bearing(asked.name(), null).stream()
                .map(each -> new MemberChoice(each.person(), each.name(), each.label()))
                .toList());
    }
}

package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.election.CandidateState;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.ObjectionLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acting in election cases over REST. Every answer carries a seenAt token; a refusal names rule, code and clause. */
@RestController
@RequestMapping("/api/elections")
@ResponseStatus(HttpStatus.CREATED)
@Tag(name = "elections")
class ElectionActsApi {

    private final ElectionActs acts;
    private final HistoricPapers papers;
    private final CaseReading reading;
    private final AreaNames areas;

    ElectionActsApi(ElectionActs acts, HistoricPapers papers, CaseReading reading, AreaNames areas) {
        this.acts = acts;
        this.papers = papers;
        this.reading = reading;
        this.areas = areas;
    }

    @PostMapping
    @Operation(summary = "Opens the case of a union (附1-3)")
    Outcome open(@Valid @RequestBody ElectionInput.Open input, Caller caller) {
        UnionId upper = areas.above(input.union(), caller.account());
        UnionId county = areas.above(upper, caller.account());
        return caller.perform(input.act(), acts.open(input, upper, county, caller.requestId()));
    }

    @PostMapping("/{election}/historic-papers")
    @Operation(summary = "Enters a paper that preceded this system: historic, recorded from paper (R-05)")
    Outcome paper(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Paper input, Caller caller) {
        return caller.perform(
                input.act(), papers.record(election, input, () -> asks(election, caller), caller.requestId()));
    }

    @PostMapping("/{election}/historic-papers/{paper}/corrections")
    @Operation(summary = "Corrects an entered paper; the first entry stays in the history (R-12)")
    Outcome correct(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @Valid @RequestBody ElectionInput.Correction input,
            Caller caller) {
        return caller.perform(
                input.paper().act(),
                papers.correct(election, paper, input, () -> asks(election, caller), caller.requestId()));
    }

    @PostMapping("/{election}/candidate-lists")
    @Operation(
            summary =
                    "Sends the candidate lists of the three bodies up for review (E-03); members are given by person (M-14)")
    Outcome submit(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Lists input, Caller caller) {
        ElectionInput.Lists named = input.with(named(election, input.candidates(), caller));
        return caller.perform(input.act(), acts.submit(election, named, asks(election, caller), caller.requestId()));
    }

    @PostMapping("/{election}/candidate-lists/changes")
    @Operation(summary = "Adds candidates, takes some off, or both; a running notice falls (E-06)")
    Outcome change(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Change input, Caller caller) {
        ElectionInput.Change named = input.with(named(election, input.additions(), caller));
        return caller.perform(input.act(), acts.change(election, named, asks(election, caller), caller.requestId()));
    }

    @PostMapping("/{election}/replies")
    @Operation(summary = "The superior's reply, per person and body: signed here, or recorded from paper with its scan")
    Outcome review(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Reply input, Caller caller) {
        return caller.perform(input.act(), acts.review(election, input, caller.requestId()));
    }

    @PostMapping("/{election}/notices")
    @Operation(summary = "Puts the notice up (E-05, E-06)")
    Outcome post(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Posting input, Caller caller) {
        return caller.perform(
                input.act(), acts.post(election, input, standing(election, input, caller), caller.requestId()));
    }

    @PostMapping("/{election}/notices/current/interruption")
    @Operation(summary = "The notice did not hang as it must: it has to be posted again (E-06)")
    Outcome interrupt(
            @PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Interruption input, Caller caller) {
        return caller.perform(input.act(), acts.interrupt(election, input, caller.requestId()));
    }

    @PostMapping("/{election}/objections")
    @Operation(summary = "Takes an objection in; it blocks this candidate until it is ruled on (E-07)")
    Outcome object(
            @PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Objection input, Caller caller) {
        return caller.perform(input.act(), acts.object(election, input, caller.requestId()));
    }

    @PostMapping("/{election}/objections/{objection}/ruling")
    @Operation(summary = "Rules on an objection (E-07)")
    Outcome rule(
            @PathVariable ElectionId election,
            @PathVariable ObjectionId objection,
            @Valid @RequestBody ElectionInput.Ruling input,
            Caller caller) {
        ObjectionLine line = view(election, caller).objections().stream()
                .filter(each -> each.objection().equals(objection))
                .findFirst()
                .orElseThrow(() -> ElectionApi.unknown("OBJECTION_UNKNOWN"));
        return caller.perform(
                input.act(), acts.rule(election, objection, line.against().person(), input, caller.requestId()));
    }

    @PostMapping("/{election}/meeting")
    @Operation(summary = "Fixes the day of the first plenary meeting (E-02, E-05)")
    Outcome meeting(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Meeting input, Caller caller) {
        return caller.perform(input.act(), acts.fixMeeting(election, input, caller.requestId()));
    }

    @PostMapping("/{election}/abandonment")
    @Operation(summary = "Gives the case up")
    Outcome abandon(@PathVariable ElectionId election, @Valid @RequestBody ElectionInput.Abandon input, Caller caller) {
        return caller.perform(input.act(), acts.abandon(election, input, caller.requestId()));
    }

    private PaperIssuer asks(ElectionId election, Caller caller) {
        return view(election, caller).opening().asks();
    }

    private ElectionView view(ElectionId election, Caller caller) {
        return reading.find(election, null, caller.account(), null).election();
    }

    /** With the names that the roll has for them; a case that cannot be read yet is left to the act. */
    private List<CandidateInput> named(ElectionId election, @Nullable List<CandidateInput> typed, Caller caller) {
        if (typed == null || typed.isEmpty()) {
            return List.of();
        }
        try {
            ElectionCasePage page = reading.find(election, null, caller.account(), null);
            return Look.aside(() -> reading.roll(page, caller.account())).asOnRoll(typed);
        } catch (NotFound notReadYet) {
            return typed;
        }
    }

    /** Who stands on the notice: those named, otherwise all that stand approved now. */
    private List<Candidacy> standing(ElectionId election, ElectionInput.Posting input, Caller caller) {
        if (input.candidates() != null) {
            return input.candidates().stream()
                    .map(each -> new Candidacy(each.person(), each.body()))
                    .toList();
        }
        return view(election, caller).candidates().stream()
                .filter(line -> line.state() == CandidateState.APPROVED)
                .map(CandidateLine::candidacy)
                .toList();
    }
}

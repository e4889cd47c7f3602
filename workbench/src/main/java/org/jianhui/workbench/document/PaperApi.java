package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.document.PaperSheet;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case over REST. */
@RestController
@RequestMapping("/api/elections/{election}/papers")
@Tag(name = "papers")
class PaperApi {

    private final PaperDesk desk;

    PaperApi(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "The papers of the case, request and reply paired by number, issued or still to be issued;"
                    + " now, or as known at asOf")
    ShownPapers list(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return ShownPapers.of(
                desk.papers(election, LookBack.moment(asOf), caller.account(), seenAt), desk, caller.account());
    }

    @PostMapping("/{paper}/issue")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes the paper from its events and stores it as PDF and DOCX; what is issued stays")
    Outcome issue(@PathVariable ElectionId election, @PathVariable PaperId paper, Caller caller) {
        return desk.issue(election.value(), sheet(election, paper, null, caller), caller, null);
    }

    @GetMapping("/{paper}/{format}")
    @Operation(summary = "The issued paper: pdf or docx; not there as known at an asOf before it was issued")
    ResponseEntity<byte[]> read(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller) {
        return desk.file(sheet(election, paper, asOf, caller), format, caller.account());
    }

    @GetMapping("/{paper}/copies/{copies}/{format}")
    @Operation(
            summary =
                    "So many identical blank ballot papers for printing: pdf, with 1, 2 or 4 on a sheet, lines to cut along and a slip to hand them over, or docx; nothing is kept of them")
    ResponseEntity<byte[]> copies(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @PathVariable int copies,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable Integer perSheet,
            Caller caller) {
        return desk.ballots(sheet(election, paper, null, caller), copies, perSheet, format, caller.account());
    }

    private PaperSheet sheet(ElectionId election, PaperId paper, @Nullable AsOf asOf, Caller caller) {
        return PaperDesk.paper(desk.papers(election, LookBack.moment(asOf), caller.account(), null), paper);
    }
}

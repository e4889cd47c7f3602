package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.query.document.CaseSheet;
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

/** The papers of a term over REST. */
@RestController
@RequestMapping("/api/terms/{term}/papers")
@Tag(name = "papers")
class TermPaperApi {

    private final PaperDesk desk;

    TermPaperApi(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "The papers of a term, request and reply paired by number, issued or still to be issued;"
                    + " now, or as known at asOf")
    ShownPapers list(
            @PathVariable TermId term,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return ShownPapers.of(
                desk.papers(term, LookBack.moment(asOf), caller.account(), seenAt), desk, caller.account());
    }

    @PostMapping("/{paper}/issue")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes the paper from its events and stores it as PDF and DOCX; what is issued stays")
    Outcome issue(@PathVariable TermId term, @PathVariable PaperId paper, Caller caller) {
        return desk.issue(term.value(), sheet(term, paper, null, caller), caller, null);
    }

    @GetMapping("/{paper}/{format}")
    @Operation(summary = "The issued paper: pdf or docx; not there as known at an asOf before it was issued")
    ResponseEntity<byte[]> read(
            @PathVariable TermId term,
            @PathVariable PaperId paper,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller) {
        return desk.file(sheet(term, paper, asOf, caller), format, caller.account());
    }

    private CaseSheet sheet(TermId term, PaperId paper, @Nullable AsOf asOf, Caller caller) {
        return PaperDesk.paper(desk.papers(term, LookBack.moment(asOf), caller.account(), null), paper);
    }
}

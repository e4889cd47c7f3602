package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.document.StoredFile;
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

    /**
     * A paper.
     *
     * @param pair number of the request it answers, or of the reply it received
     * @param unchanged whether writing it again from its events gives what was issued; null if that cannot be compared
     */
    record Paper(
            PaperId paper,
            IssuedKind kind,
            String number,
            @Nullable String pair,
            LocalDate dated,
            @Nullable LocalDate issuedOn,
            List<Rendition> renditions,
            @Nullable Boolean unchanged) {}

    record Rendition(String mediaType, long size, String sha256) {}

    record Papers(List<Paper> papers) {}

    @GetMapping
    @Operation(
            summary = "The papers of the case, request and reply paired by number, issued or still to be issued;"
                    + " now, or as known at asOf")
    Papers list(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new Papers(desk.papers(election, LookBack.moment(asOf), caller.account(), seenAt).stream()
                .map(sheet -> paper(sheet, caller))
                .toList());
    }

    @PostMapping("/{paper}/issue")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes the paper from its events and stores it as PDF and DOCX; what is issued stays")
    Outcome issue(@PathVariable ElectionId election, @PathVariable PaperId paper, Caller caller) {
        return desk.issue(election, paper, caller, null, null);
    }

    @GetMapping("/{paper}/{format}")
    @Operation(summary = "The issued paper: pdf or docx")
    ResponseEntity<byte[]> read(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @PathVariable PaperFormat format,
            Caller caller) {
        PaperSheet sheet = desk.paper(election, paper, caller.account(), null);
        return FileAnswer.of(PaperDesk.name(sheet, format), format.mediaType(), desk.content(sheet, format));
    }

    @GetMapping("/{paper}/copies/{copies}/{format}")
    @Operation(summary = "So many identical blank ballot papers for printing: pdf or docx; nothing is kept of them")
    ResponseEntity<byte[]> copies(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @PathVariable int copies,
            @PathVariable PaperFormat format,
            Caller caller) {
        PaperSheet sheet = desk.paper(election, paper, caller.account(), null);
        return FileAnswer.of(PaperDesk.name(sheet, format), format.mediaType(), desk.copies(sheet, copies, format));
    }

    private Paper paper(PaperSheet sheet, Caller caller) {
        List<StoredFile> files =
                sheet.issued() == null ? List.of() : sheet.issued().renditions();
        return new Paper(
                sheet.paper(),
                sheet.kind(),
                sheet.number(),
                sheet.pair(),
                sheet.dated(),
                sheet.issued() == null ? null : sheet.issued().issuedOn(),
                files.stream()
                        .map(file -> new Rendition(file.mediaType(), file.size(), file.sha256()))
                        .toList(),
                desk.stillSays(sheet, caller.account()));
    }
}

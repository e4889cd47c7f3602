package org.jianhui.workbench.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.FileAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole case as one PDF, over REST and from the case's page. */
@RestController
@Tag(name = "inspection")
class CaseFileApi {

    private final CaseFileDesk desk;

    CaseFileApi(CaseFileDesk desk) {
        this.desk = desk;
    }

    @GetMapping({"/api/elections/{election}/case-file.pdf", "/elections/{election}/case-file.pdf"})
    @Operation(
            summary = "The whole election case with its meetings as one printable PDF: chronology, arithmetic, every"
                    + " issued paper, files with their hash; now, or as known at asOf")
    ResponseEntity<byte[]> election(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            Caller caller) {
        return answer(
                desk.of(election, LookBack.moment(LookBack.asked(asOf, at)), Extent.WHOLE, caller), election.value());
    }

    @GetMapping({"/api/foundings/{founding}/case-file.pdf", "/foundings/{founding}/case-file.pdf"})
    @Operation(
            summary = "The whole founding with its election as one printable PDF: chronology, arithmetic, every issued"
                    + " paper, files with their hash; now, or as known at asOf")
    ResponseEntity<byte[]> founding(
            @PathVariable FoundingId founding,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            Caller caller) {
        return answer(
                desk.of(founding, LookBack.moment(LookBack.asked(asOf, at)), Extent.WHOLE, caller), founding.value());
    }

    @GetMapping({"/api/terms/{term}/case-file.pdf", "/terms/{term}/case-file.pdf"})
    @Operation(
            summary = "The whole term of a committee as one printable PDF: who held which office, departures, recalls,"
                    + " by-elections, postponements, every issued paper, files with their hash; now, or as known"
                    + " at asOf")
    ResponseEntity<byte[]> term(
            @PathVariable TermId term,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            Caller caller) {
        return answer(desk.of(term, LookBack.moment(LookBack.asked(asOf, at)), Extent.WHOLE, caller), term.value());
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String caseId) {
        return FileAnswer.of(caseId + ".pdf", PaperFormat.PDF.mediaType(), content);
    }
}

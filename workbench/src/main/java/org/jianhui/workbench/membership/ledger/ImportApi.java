package org.jianhui.workbench.membership.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.ledger.FindImports;
import org.jianhui.query.membership.ledger.ImportLine;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.FileAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files for the villages' ledgers, over REST: handed in, previewed, decided, reported. */
@RestController
@RequestMapping("/api/ledger/imports")
@Tag(name = "ledger")
class ImportApi {

    private final ImportIntake intake;
    private final ImportActs acts;
    private final ImportDesk desk;
    private final ImportTemplate template;

    ImportApi(ImportIntake intake, ImportActs acts, ImportDesk desk, ImportTemplate template) {
        this.intake = intake;
        this.acts = acts;
        this.desk = desk;
        this.template = template;
    }

    @GetMapping
    @Operation(
            summary =
                    "The files handed in for the ledgers of the villages the caller may read, the newest first; now, or"
                            + " as known at asOf")
    LedgerImports list(
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FindImports.Page page = desk.page(
                village,
                cursor == null ? null : cursor.first(String::valueOf),
                LedgerApi.atMost(limit),
                LookBack.moment(asOf),
                caller.account(),
                seenAt);
        return new LedgerImports(
                page.imports().stream().map(desk::shown).toList(),
                page.next() == null ? null : Cursor.after(page.next()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Hands in an Excel file (.xlsx) of at most 10 MiB for the caller's village; nobody is entered yet."
                            + " 200 with the former import if the same file is there already")
    ResponseEntity<Outcome> open(@RequestParam VillageId village, @RequestParam MultipartFile file, Caller caller) {
        Act act = caller.act(null);
        ImportIntake.Taken taken = intake.take(village.value(), file, act, caller);
        Outcome outcome = caller.perform(act, taken.work());
        return ResponseEntity.status(taken.former() == null ? HttpStatus.CREATED : HttpStatus.OK)
                .body(outcome);
    }

    @GetMapping("/{imported}")
    @Operation(
            summary = "What was found of the file's rows and what became of them, by row and cell; now, or as known at"
                    + " asOf")
    ShownImport.LedgerImportDetail find(
            @PathVariable LedgerImportId imported,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        ImportLine line = desk.line(imported, LookBack.moment(asOf), caller.account(), seenAt);
        return desk.detail(line, LookBack.moment(asOf), caller.account());
    }

    @PostMapping("/{imported}/decision")
    @Operation(summary = "Imports the good rows, or none; the rows are entered one after the other afterwards")
    Outcome decide(
            @PathVariable LedgerImportId imported,
            @Valid @RequestBody ImportInput.LedgerFileDecision typed,
            Caller caller) {
        return caller.perform(typed.act(), acts.decide(imported, typed.choice()));
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "The empty workbook to fill in, with its columns explained")
    ResponseEntity<byte[]> template() {
        return FileAnswer.of("ledger-template.xlsx", ImportActs.MEDIA_TYPE, template.bytes());
    }

    @GetMapping("/{imported}/report.xlsx")
    @Operation(summary = "The file's rows with what was found and what became of each, for the village's cadre")
    ResponseEntity<byte[]> report(@PathVariable LedgerImportId imported, Caller caller) {
        ImportLine line = desk.line(imported, null, caller.account(), null);
        return FileAnswer.of("ledger-import-report.xlsx", ImportActs.MEDIA_TYPE, desk.report(line, caller.account()));
    }
}

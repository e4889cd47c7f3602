package org.jianhui.workbench.membership.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.document.PrintedMoment;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerPrintLine;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of a village for printing, now or as it was known at a moment, for whoever may read it; it is a recorded look. */
@RestController
@Tag(name = "ledger")
class LedgerSheetApi {

    private final LedgerDesk desk;
    private final LedgerSheets sheets;
    private final AreaNames areas;
    private final ActClock clock;

    LedgerSheetApi(LedgerDesk desk, LedgerSheets sheets, AreaNames areas, ActClock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.areas = areas;
        this.clock = clock;
    }

    /** What is asked for: a village, a moment, a part. */
    record Wanted(VillageId village, @Nullable AsOf asOf, int part) {

        @Nullable
        Instant moment() {
            return asOf instanceof AsOf.At at ? at.instant() : null;
        }
    }

    /** Lays one of the sheets out. */
    interface Layout {

        byte[] of(String village, String moment, List<LedgerPrintLine> people, int part);
    }

    @GetMapping({"/api/ledger/ledger.pdf", "/ledger/ledger.pdf"})
    @Operation(
            summary = "The ledger of a village for printing and signing, now or as known at asOf (R-01); 1000 people in"
                    + " a part, telephone numbers for its cadre only")
    ResponseEntity<byte[]> ledger(
            @RequestParam VillageId village,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(defaultValue = "1") int part,
            Caller caller) {
        return printed("外出务工台账", new Wanted(village, LookBack.asked(asOf, at), part), sheets::ledger, caller);
    }

    @GetMapping({"/api/ledger/visits.pdf", "/ledger/visits.pdf"})
    @Operation(
            summary = "A list of the village's people to take along and tick, with lines for people who are not on the"
                    + " ledger yet; 1000 people in a part")
    ResponseEntity<byte[]> visits(
            @RequestParam VillageId village,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(defaultValue = "1") int part,
            Caller caller) {
        return printed("走访登记表", new Wanted(village, LookBack.asked(asOf, at), part), sheets::visits, caller);
    }

    private ResponseEntity<byte[]> printed(String title, Wanted wanted, Layout layout, Caller caller) {
        List<LedgerPrintLine> people = desk.printed(wanted.village(), LookBack.moment(wanted.asOf()), caller.account());
        @Nullable Instant moment = wanted.moment();
        String then = PrintedMoment.said(wanted.asOf(), clock.now());
        String village = areas.at(moment, wanted.village());
        byte[] pdf = layout.of(village, then, people, wanted.part());
        String part = wanted.part() == 1 ? "" : "-" + wanted.part();
        return FileAnswer.of(village + title + part + ".pdf", PaperFormat.PDF.mediaType(), pdf);
    }
}

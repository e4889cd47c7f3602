package org.jianhui.workbench.document;

import java.time.LocalDateTime;
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
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a case as a page. */
@Controller
@RequestMapping("/elections/{election}/papers")
class PaperPages {

    private final PaperDesk desk;

    PaperPages(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("base", base(election));
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute(
                "papers",
                desk.lines(desk.papers(election, LookBack.moment(asked), caller.account(), seenAt), caller.account()));
        return "document/papers";
    }

    @PostMapping("/{paper}/issue")
    String issue(@PathVariable ElectionId election, @PathVariable PaperId paper, Caller caller) {
        Outcome outcome = desk.issue(election.value(), sheet(election, paper, null, caller), caller, null);
        return "redirect:" + base(election) + "/papers?done=paper-issued&seenAt="
                + outcome.seenAt().format();
    }

    @GetMapping("/{paper}/copies")
    ResponseEntity<byte[]> copies(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @RequestParam(defaultValue = "50") int copies,
            @RequestParam(required = false) @Nullable Integer perSheet,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            Caller caller) {
        return desk.ballots(sheet(election, paper, null, caller), copies, perSheet, format, caller.account());
    }

    @GetMapping("/{paper}/{format}")
    ResponseEntity<byte[]> read(
            @PathVariable ElectionId election,
            @PathVariable PaperId paper,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller) {
        return desk.file(sheet(election, paper, asOf, caller), format, caller.account());
    }

    private PaperSheet sheet(ElectionId election, PaperId paper, @Nullable AsOf asOf, Caller caller) {
        return PaperDesk.paper(desk.papers(election, LookBack.moment(asOf), caller.account(), null), paper);
    }

    private static String base(ElectionId election) {
        return "/elections/" + election;
    }
}

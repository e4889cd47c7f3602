package org.jianhui.workbench.document;

import java.time.LocalDateTime;
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
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a term as a page. */
@Controller
@RequestMapping("/terms/{term}/papers")
class TermPaperPages {

    private final PaperDesk desk;

    TermPaperPages(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @PathVariable TermId term,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("base", base(term));
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute(
                "papers",
                desk.lines(desk.papers(term, LookBack.moment(asked), caller.account(), seenAt), caller.account()));
        return "document/papers";
    }

    @PostMapping("/{paper}/issue")
    String issue(@PathVariable TermId term, @PathVariable PaperId paper, Caller caller) {
        Outcome outcome = desk.issue(term.value(), sheet(term, paper, null, caller), caller, null);
        return "redirect:" + base(term) + "/papers?done=paper-issued&seenAt="
                + outcome.seenAt().format();
    }

    @GetMapping("/{paper}/{format}")
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

    private static String base(TermId term) {
        return "/terms/" + term;
    }
}

package org.jianhui.workbench.document;

import java.time.LocalDateTime;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
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

/** The papers of a founding as a page. */
@Controller
@RequestMapping("/foundings/{founding}/papers")
class FoundingPaperPages {

    private final PaperDesk desk;

    FoundingPaperPages(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @PathVariable FoundingId founding,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Model model,
            Caller caller) {
        AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("base", base(founding));
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute(
                "papers",
                desk.lines(desk.papers(founding, LookBack.moment(asked), caller.account(), seenAt), caller.account()));
        return "document/papers";
    }

    @PostMapping("/{paper}/issue")
    String issue(@PathVariable FoundingId founding, @PathVariable PaperId paper, Caller caller) {
        Outcome outcome = desk.issue(founding.value(), sheet(founding, paper, null, caller), caller, null);
        return "redirect:" + base(founding) + "/papers?done=paper-issued&seenAt="
                + outcome.seenAt().format();
    }

    @GetMapping("/{paper}/{format}")
    ResponseEntity<byte[]> read(
            @PathVariable FoundingId founding,
            @PathVariable PaperId paper,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller) {
        return desk.file(sheet(founding, paper, asOf, caller), format, caller.account());
    }

    private CaseSheet sheet(FoundingId founding, PaperId paper, @Nullable AsOf asOf, Caller caller) {
        return PaperDesk.paper(desk.papers(founding, LookBack.moment(asOf), caller.account(), null), paper);
    }

    private static String base(FoundingId founding) {
        return "/foundings/" + founding;
    }
}

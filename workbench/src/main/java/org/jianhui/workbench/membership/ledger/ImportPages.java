package org.jianhui.workbench.membership.ledger;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.ImportCommand.OpenImport;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.membership.ledger.FindImports;
import org.jianhui.query.membership.ledger.ImportLine;
import org.jianhui.query.membership.ledger.ImportState;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files for the ledger: the cadre hands one in, sees what is in it, decides, and leaves; the work goes on without the page. */
@Controller
@RequestMapping("/ledger/imports")
class ImportPages {

    private static final String FORM = "membership/ledger/form-import";
    private static final int SHOWN_FINDINGS = 200;
    private static final String AGAIN_AFTER = "2";

    private final ImportIntake intake;
    private final ImportActs acts;
    private final ImportDesk desk;
    private final LedgerDesk ledger;
    private final ImportTemplate template;
    private final MembershipChoices choices;
    private final Forms forms;

    ImportPages(
            ImportIntake intake,
            ImportActs acts,
            ImportDesk desk,
            LedgerDesk ledger,
            ImportTemplate template,
            MembershipChoices choices,
            Forms forms) {
        this.intake = intake;
        this.acts = acts;
        this.desk = desk;
        this.ledger = ledger;
        this.template = template;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        FindImports.Page page = desk.page(
                null,
                cursor == null ? null : cursor.first(String::valueOf),
                50,
                LookBack.moment(asked),
                caller.account(),
                seenAt);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("imports", page.imports().stream().map(desk::shown).toList());
        model.addAttribute("next", page.next() == null ? null : Cursor.after(page.next()));
        model.addAttribute("mayImport", asked == null && caller.holds(Role.VILLAGE_CADRE.name()));
        return "membership/ledger/imports";
    }

    @GetMapping("/new")
    @FormOf(OpenImport.class)
    String blank(ModelMap model, Caller caller) {
        List<String> own = List.copyOf(choices.ownVillages(caller).keySet());
        model.addAttribute("form", new ImportInput.LedgerFile(own.size() == 1 ? own.get(0) : "", null));
        model.addAttribute("villages", choices.ownVillages(caller));
        return FORM;
    }

    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("form") ImportInput.LedgerFile form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Caller caller) {
        Act act = caller.act(form.act());
        ImportIntake.Taken taken =
                errors.hasErrors() ? ImportIntake.Taken.NOTHING : intake.take(form.village(), file, act, caller);
        return forms.post(caller, form.act(), errors)
                .refusedShows(FORM, model -> model.addAttribute("villages", choices.ownVillages(caller)))
                .doneGoesTo(
                        "/ledger/imports/{id}", taken.former() == null ? "ledger-import.opened" : "ledger-import.same")
                .perform(taken.work());
    }

    @GetMapping("/{imported}")
    String find(
            @PathVariable LedgerImportId imported,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            HttpServletResponse response,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        ImportLine line = desk.line(imported, LookBack.moment(asked), caller.account(), seenAt);
        if (asked == null && line.view().state() == ImportState.IMPORTING) {
            response.setHeader("Refresh", AGAIN_AFTER);
        }
        model.addAttribute("form", new ImportInput.LedgerFileDecision(null, null));
        model.addAttribute("asOf", LookBack.text(asked));
        fill(model, line, LookBack.moment(asked), caller);
        return "membership/ledger/import";
    }

    private void fill(
            ModelMap model, ImportLine line, org.jianhui.query.projection.@Nullable AsOf asOf, Caller caller) {
        boolean own = ledger.worksOn(line.view().village(), caller.account());
        model.addAttribute("detail", desk.detail(line, asOf, caller.account()));
        model.addAttribute("most", SHOWN_FINDINGS);
        model.addAttribute("own", own);
        model.addAttribute("choices", choices.of(ImportChoice.class));
        model.addAttribute("mayDecide", asOf == null && own && line.view().state() == ImportState.UNDECIDED);
    }

    @PostMapping("/{imported}/decision")
    ModelAndView decide(
            @PathVariable LedgerImportId imported,
            @Valid @ModelAttribute("form") ImportInput.LedgerFileDecision form,
            BindingResult errors,
            Caller caller) {
        ImportLine line = desk.line(imported, null, caller.account(), null);
        return forms.post(caller, form.act(), errors)
                .refusedShows("membership/ledger/import", model -> fill(model, line, null, caller))
                .doneGoesTo(
                        "/ledger/imports/" + imported,
                        form.choice() == ImportChoice.NONE ? "ledger-import.discarded" : "ledger-import.begun")
                .perform(sender -> acts.decide(imported, form.choice()).perform(sender));
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return FileAnswer.of("外出务工台账模板.xlsx", ImportActs.MEDIA_TYPE, template.bytes());
    }

    @GetMapping("/{imported}/report.xlsx")
    ResponseEntity<byte[]> report(@PathVariable LedgerImportId imported, Caller caller) {
        ImportLine line = desk.line(imported, null, caller.account(), null);
        return FileAnswer.of("外出务工台账导入报告.xlsx", ImportActs.MEDIA_TYPE, desk.report(line, caller.account()));
    }
}

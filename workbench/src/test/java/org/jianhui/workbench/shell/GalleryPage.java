package org.jianhui.workbench.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.Forms;
import org.jianhui.workbench.web.MenuEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every part of the layout on one page, with a form that a rule refuses when the place is left empty. */
@Controller
@TestComponent
class GalleryPage {

    private final Forms forms;

    GalleryPage(Forms forms) {
        this.forms = forms;
    }

    /** The photo is no part of it: as in the forms of the procedures, it comes beside what was typed. */
    record Notice(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate postedOn,

            @Nullable String place,
            @Nullable String village,
            @Nullable String note,
            @Nullable ActDetails act) {}

    public record Day(String day, String kind, @Nullable Integer counted, String note) {}

    public record Entry(
            String when,
            String title,
            @Nullable String detail,
            @Nullable String clause,
            @Nullable String by,
            @Nullable String tone) {}

    record LongEnough(@Nullable String place) implements Rule {

        @Override
        public String id() {
            return "E-05";
        }

        @Override
        public String code() {
            return "NOTICE_TOO_SHORT";
        }

        @Override
        public Clause clause() {
            return new Clause("附1-3(4)");
        }

        @Override
        public boolean isViolated() {
            return place == null || place.isBlank();
        }

        @Override
        public List<Fact> facts() {
            return List.of(Fact.of("required", 5), Fact.of("counted", 3));
        }

        @Override
        public String field() {
            return "postedOn";
        }
    }

    @GetMapping("/gallery")
    String show(@ModelAttribute("form") Notice form, ModelMap model) {
        fill(model);
        return "shell/gallery";
    }

    @PostMapping("/gallery")
    ModelAndView post(@ModelAttribute("form") Notice form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows("shell/gallery", GalleryPage::fill)
                .doneGoesTo("/gallery", "generic")
                .perform(sender -> {
                    Rule.verify(new LongEnough(form.place()));
                    return "notice-1";
                });
    }

    @GetMapping("/gallery/sample.bpmn")
    ResponseEntity<Resource> diagram() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new ClassPathResource("shell/sample.bpmn"));
    }

    private static void fill(ModelMap model) {
        model.addAttribute("villages", Map.of("village-1", "下坝村", "village-2", "中坝村"));
        model.addAttribute(
                "days",
                List.of(
                        new Day("2026-11-21 星期六", "周末", null, "不算"),
                        new Day("2026-11-23 星期一", "工作日", 1, ""),
                        new Day("2026-11-24 星期二", "工作日", 2, "")));
        model.addAttribute(
                "entries",
                List.of(
                        new Entry("2026-11-16 09:20", "提出候选人名单", "三个委员会共 11 人", "附1-3(2)", "建会筹备组", "done"),
                        new Entry("2026-11-18 15:05", "上级工会审查同意", null, "附1-3(3)", "太平坝乡工会联合会", "done"),
                        new Entry("2026-11-20 10:30", "张榜公示", "村务公开栏", "附1-3(4)", "建会筹备组", "waiting")));
    }

    @Bean
    static MenuEntry galleryEntry() {
        return MenuEntry.of(10, "gallery", "card-checklist", "/gallery");
    }

    @Bean
    static MenuEntry casesEntry() {
        return MenuEntry.of(20, "cases", "folder2-open", "/cases");
    }

    @Bean
    static MenuEntry noticesEntry() {
        return MenuEntry.of(30, "notices", "megaphone", "/notices");
    }

    @Bean
    static MenuEntry organisationEntry() {
        return MenuEntry.of(40, "organisation", "diagram-3", "/organisation");
    }

    @Bean
    static MenuEntry operationsEntry() {
        return MenuEntry.of(50, "operations", "activity", "/operations", "OPERATOR");
    }
}

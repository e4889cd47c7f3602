package org.jianhui.workbench.organisation;

import java.time.LocalDateTime;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.organisation.FindPersons;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.organisation.OrganisationDesk.Typed;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The recorded persons as a page: for the cadre the own village, for the federation all. */
@Controller
@RequestMapping("/persons")
class PersonPages {

    private static final String PAGE = "organisation/persons";

    private final OrganisationDesk desk;
    private final AreaNames areas;
    private final Authority authority;
    private final Forms forms;

    PersonPages(OrganisationDesk desk, AreaNames areas, Authority authority, Forms forms) {
        this.desk = desk;
        this.areas = areas;
        this.authority = authority;
        this.forms = forms;
    }

    /** A person as typed; never printed. */
    record NewPerson(
            @Nullable String village,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable ActDetails act) {

        static final NewPerson EMPTY = new NewPerson(null, null, null, null, null);

        @Override
        public String toString() {
            return "NewPerson";
        }
    }

    @GetMapping({"", "/search"})
    String show(
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable PersonId after,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        return search(village, null, after, LookBack.asked(asOf, at), seenAt, model, caller);
    }

    /** The same by a name, which is posted: it belongs into no address (ADR 0117). */
    @PostMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable PersonId after,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", NewPerson.EMPTY);
        fill(model, new Sought(village, name, after, asOf), seenAt, caller);
        return PAGE;
    }

    @PostMapping
    ModelAndView record(@ModelAttribute("form") NewPerson form, BindingResult errors, Caller caller) {
        PersonId person = PersonId.random();
        Act act = caller.act(form.act());
        Typed typed = new Typed(text(form.name()), text(form.idNumber()), form.phone());
        return forms.post(caller, form.act(), errors)
                .refusedShows(PAGE, model -> fill(model, Sought.ALL, null, caller))
                .doneGoesTo("/persons", "person-recorded")
                .perform(sender -> {
                    sender.send(desk.record(person, village(form.village()), typed, act.requestId()));
                    return person.value();
                });
    }

    /** Whom the list shows, and as of which moment. */
    private record Sought(
            @Nullable VillageId village,
            @Nullable String name,
            @Nullable PersonId after,
            @Nullable AsOf asOf) {

        static final Sought ALL = new Sought(null, null, null, null);
    }

    private void fill(ModelMap model, Sought sought, @Nullable SeenAt seenAt, Caller caller) {
        @Nullable AsOf asOf = sought.asOf();
        FindPersons.Page page = desk.page(
                sought.village(), sought.name(), sought.after(), LookBack.moment(asOf), caller.account(), seenAt);
        model.addAttribute("asOf", LookBack.text(asOf));
        model.addAttribute("persons", page.persons().stream().map(desk::masked).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("typed", sought.name());
        model.addAttribute("cadre", asOf == null && caller.holds(Role.VILLAGE_CADRE.name()));
        model.addAttribute(
                "villages", areas.villagesAmong(authority.readableAreas(caller.account(), ReadRight.PERSON)));
    }

    private static VillageId village(@Nullable String chosen) {
        if (chosen == null || chosen.isBlank()) {
            throw new BadRequest("NOT_NULL", "village");
        }
        try {
            return new VillageId(chosen);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", "village");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}

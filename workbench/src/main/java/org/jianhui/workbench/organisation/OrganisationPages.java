package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.OrganisationCommand;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation as a page: the tree of a day, and for administrators the accounts and their roles. */
@Controller
@RequestMapping("/organisation")
class OrganisationPages {

    private static final String PAGE = "organisation/organisation";

    private final OrganisationDesk desk;
    private final AreaNames areas;
    private final Forms forms;

    OrganisationPages(OrganisationDesk desk, AreaNames areas, Forms forms) {
        this.desk = desk;
        this.areas = areas;
        this.forms = forms;
    }

    /** A change of an account as it is typed; each button uses its own fields. */
    record Change(
            @Nullable Role role,
            @Nullable Area area,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable ActDetails act) {

        static final Change EMPTY = new Change(null, null, null, null, null, null);
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", Change.EMPTY);
        fill(model, on, seenAt, caller);
        return PAGE;
    }

    @PostMapping("/accounts/{account}/roles")
    ModelAndView grant(
            @PathVariable AccountId account, @ModelAttribute("form") Change form, BindingResult errors, Caller caller) {
        require(form.role(), "role", errors);
        require(form.area(), "area", errors);
        require(form.from(), "from", errors);
        return act(
                form,
                errors,
                caller,
                "role-granted",
                () -> new GrantRole(account, given(form.role()), given(form.area()), given(form.from()), form.until()));
    }

    @PostMapping("/accounts/{account}/roles/ending")
    ModelAndView end(
            @PathVariable AccountId account, @ModelAttribute("form") Change form, BindingResult errors, Caller caller) {
        require(form.role(), "role", errors);
        require(form.area(), "area", errors);
        require(form.until(), "until", errors);
        return act(
                form,
                errors,
                caller,
                "role-ended",
                () -> new EndRole(account, given(form.role()), given(form.area()), given(form.until())));
    }

    @PostMapping("/accounts/{account}/disabling")
    ModelAndView disable(
            @PathVariable AccountId account, @ModelAttribute("form") Change form, BindingResult errors, Caller caller) {
        return act(
                form,
                errors,
                caller,
                "account-disabled",
                () -> new DisableAccount(account, form.reason() == null ? "" : form.reason()));
    }

    private ModelAndView act(
            Change form,
            BindingResult errors,
            Caller caller,
            String done,
            java.util.function.Supplier<OrganisationCommand> command) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(PAGE, model -> fill(model, null, null, caller))
                .doneGoesTo("/organisation", done)
                .perform(sender -> {
                    OrganisationCommand made = command.get();
                    sender.send(made);
                    return made.aggregateId();
                });
    }

    private void fill(ModelMap model, @Nullable LocalDate on, @Nullable SeenAt seenAt, Caller caller) {
        boolean administrator = caller.holds(Role.ADMINISTRATOR.name());
        boolean inspector = caller.holds(Role.INSPECTOR.name());
        model.addAttribute("tree", desk.tree(on, caller.account(), seenAt));
        model.addAttribute("administrator", administrator);
        model.addAttribute("roles", Role.values());
        model.addAttribute("names", areas.all());
        model.addAttribute(
                "accounts", administrator || inspector ? desk.accounts(caller.account(), seenAt) : List.of());
    }

    private static void require(@Nullable Object value, String field, BindingResult errors) {
        if (value == null && errors.getTarget() != null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "code.NOT_NULL", "must be given");
        }
    }

    private static <T> T given(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}

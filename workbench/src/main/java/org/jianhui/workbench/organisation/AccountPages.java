package org.jianhui.workbench.organisation;

import static org.jianhui.workbench.organisation.Upkeep.END_ACCOUNT;
import static org.jianhui.workbench.organisation.Upkeep.END_ROLE;
import static org.jianhui.workbench.organisation.Upkeep.GRANT;
import static org.jianhui.workbench.organisation.Upkeep.LOCK;
import static org.jianhui.workbench.organisation.Upkeep.OPEN_ACCOUNT;
import static org.jianhui.workbench.organisation.Upkeep.RECORD_STAFF;
import static org.jianhui.workbench.organisation.Upkeep.UNLOCK;
import static org.jianhui.workbench.organisation.UpkeepForm.given;
import static org.jianhui.workbench.organisation.UpkeepForm.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.organisation.FindAccounts;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.organisation.OrganisationDesk.Typed;
import org.jianhui.workbench.security.FirstPasswords;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatusCode;
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

/** The accounts and one account, for administrators and inspectors, and the pages on which an administrator changes them. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private final OrganisationDesk desk;
    private final UpkeepDesk upkeep;
    private final AccountActs acts;
    private final FirstPasswords passwords;
    private final AreaNames areas;
    private final Forms forms;

    AccountPages(
            OrganisationDesk desk,
            UpkeepDesk upkeep,
            AccountActs acts,
            FirstPasswords passwords,
            AreaNames areas,
            Forms forms) {
        this.desk = desk;
        this.upkeep = upkeep;
        this.acts = acts;
        this.passwords = passwords;
        this.areas = areas;
        this.forms = forms;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String home,
            @RequestParam(required = false) @Nullable String login,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        AsOf moment = LookBack.asked(asOf, at);
        FindAccounts sought = new FindAccounts(
                null,
                UpkeepForm.areaOrNone("home", home),
                login == null || login.isBlank() ? null : login.strip().toLowerCase(Locale.ROOT),
                cursor == null ? null : cursor.first(key -> key),
                50,
                LookBack.moment(moment));
        Shown.Accounts page = desk.accounts(sought, caller.account(), seenAt);
        model.addAttribute("asOf", LookBack.text(moment));
        model.addAttribute("accounts", page.accounts());
        model.addAttribute("next", page.next() == null ? null : Cursor.after(page.next()));
        model.addAttribute("home", home);
        model.addAttribute("login", login);
        model.addAttribute("homes", upkeep.areas(caller, true));
        model.addAttribute("names", areas.known(moment));
        model.addAttribute("mayChange", moment == null && UpkeepDesk.mayChange(caller));
        return "organisation/accounts";
    }

    @GetMapping("/staff")
    String recording(ModelMap model, Caller caller) {
        return upkeep.show(staff(), UpkeepForm.blank(), model, caller);
    }

    @PostMapping("/staff")
    ModelAndView record(@ModelAttribute("form") UpkeepForm form, BindingResult errors, Caller caller) {
        Act act = caller.act(form.act());
        Typed typed = new Typed(text(form.name()), text(form.idNumber()), form.phone());
        return upkeep.post(
                staff(),
                form,
                errors,
                caller,
                "/accounts/new?person={id}",
                sender -> acts.recording(typed, act).perform(sender));
    }

    @GetMapping("/new")
    @FormOf(OpenAccount.class)
    String opening(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        UpkeepForm form = UpkeepForm.startingWith(null, person, null);
        return upkeep.show(opening(), form, new UpkeepDesk.Seeking(name, seenAt), model, caller);
    }

    @PostMapping
    ModelAndView open(@ModelAttribute("form") UpkeepForm form, BindingResult errors, Caller caller) {
        AccountId account = AccountId.random();
        return upkeep.post(opening(), form, errors, caller, "/accounts/{id}", sender -> {
            sender.send(new OpenAccount(account, form.givenPerson(), text(form.login()), form.givenHome()));
            sender.send(new GrantRole(account, given(form.role()), form.givenArea(), form.givenFrom(), form.until()));
            return account.value();
        });
    }

    @GetMapping("/{account}")
    String show(
            @PathVariable AccountId account,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        fill(model, account, LookBack.asked(asOf, at), seenAt, caller);
        return "organisation/account";
    }

    @PostMapping("/{account}/first-password")
    ModelAndView issue(
            @PathVariable AccountId account,
            @ModelAttribute("form") UpkeepForm form,
            BindingResult errors,
            Caller caller) {
        Shown.Account shown = desk.account(account, null, caller.account(), null);
        try {
            AccountActs.Issued issued = acts.issue(caller, form.act(), account);
            return new ModelAndView("organisation/first-password")
                    .addObject("account", shown)
                    .addObject("password", issued.password())
                    .addObject("expires", local(issued.expiresAt()));
        } catch (org.jianhui.kernel.rule.RuleViolated refused) {
            var problem = forms.said(refused, caller);
            ModelAndView page = new ModelAndView("organisation/account", HttpStatusCode.valueOf(problem.status()));
            fill(page.getModelMap(), account, null, null, caller);
            return page.addObject("refusal", problem);
        }
    }

    @GetMapping("/{account}/{change}")
    String changing(@PathVariable AccountId account, @PathVariable String change, ModelMap model, Caller caller) {
        return upkeep.show(page(account, change, caller), UpkeepForm.blank(), model, caller);
    }

    @PostMapping("/{account}/{change}")
    ModelAndView change(
            @PathVariable AccountId account,
            @PathVariable String change,
            @ModelAttribute("form") UpkeepForm form,
            BindingResult errors,
            Caller caller) {
        UpkeepDesk.Page page = page(account, change, caller);
        return upkeep.post(
                page,
                form,
                errors,
                caller,
                page.back(),
                sender -> acts.changing(account, page.change(), form).perform(sender));
    }

    private void fill(ModelMap model, AccountId account, @Nullable AsOf moment, @Nullable SeenAt seen, Caller caller) {
        model.addAttribute("account", desk.account(account, LookBack.moment(moment), caller.account(), seen));
        model.addAttribute("names", areas.known(moment));
        model.addAttribute("mayChange", moment == null && UpkeepDesk.mayChange(caller));
        model.addAttribute("asOf", LookBack.text(moment));
        model.addAttribute("hasOwn", passwords.hasOwn(account));
        model.addAttribute(
                "waiting",
                passwords.waitingUntil(account).map(AccountPages::local).orElse(null));
    }

    private static LocalDateTime local(Instant until) {
        return until.atZone(Zone.SHANGHAI).toLocalDateTime();
    }

    private static UpkeepDesk.Page staff() {
        return new UpkeepDesk.Page(RECORD_STAFF, "/accounts/staff", "/accounts", "", Map.of());
    }

    private static UpkeepDesk.Page opening() {
        return new UpkeepDesk.Page(OPEN_ACCOUNT, "/accounts", "/accounts", "", Map.of());
    }

    private UpkeepDesk.Page page(AccountId account, String path, Caller caller) {
        Upkeep change = Upkeep.at(path, GRANT, END_ROLE, LOCK, UNLOCK, END_ACCOUNT);
        Shown.Account shown = desk.account(account, null, caller.account(), null);
        Map<String, Map<String, String>> options =
                change == END_ROLE ? Map.of("held", upkeep.running(shown.roles(), areas.all())) : Map.of();
        String here = "/accounts/" + account;
        return new UpkeepDesk.Page(change, here + "/" + path, here, shown.login() + " · " + shown.name(), options);
    }
}

package org.jianhui.workbench.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.AccountCommand;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.organisation.FindAccounts;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.CursorPage;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.organisation.OrganisationDesk.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts over REST: who may hold one, opening, roles by day, locking and ending, one-time passwords. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "accounts")
class AccountApi {

    private final OrganisationDesk desk;
    private final AccountActs acts;

    AccountApi(OrganisationDesk desk, AccountActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    record Opening(
            @NotBlank @Size(max = 40) String login,
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull @Schema(type = "string") Area home,
            @Valid @Nullable ActDetails act) {}

    record Grant(
            @NotNull Role role,
            @NotNull @Schema(type = "string") Area area,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Valid @Nullable ActDetails act) {}

    record Ending(
            @NotNull Role role,
            @NotNull @Schema(type = "string") Area area,
            @NotNull LocalDate lastDay,
            @Valid @Nullable ActDetails act) {}

    record Reasoned(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    record Issuing(@Valid @Nullable ActDetails act) {}

    record NewStaff(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String idNumber,
            @Size(max = 40) @Nullable String phone,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "NewStaff";
        }
    }

    /** @param firstPassword null where this request was answered before: it is shown once */
    record FirstPassword(String id, SeenAt seenAt, @Nullable String firstPassword, Instant expiresAt) {

        @Override
        public String toString() {
            return "FirstPassword";
        }
    }

    @GetMapping("/staff")
    @Operation(summary = "Whoever the caller may give a post or an account, by a name, part of one, pinyin or initials")
    CursorPage<Shown.Staff> staff(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        PersonId after = cursor == null ? null : cursor.first(PersonId::new);
        Shown.StaffPage page = desk.staff(name, null, after, limit, caller.account(), seenAt);
        return new CursorPage<>(page.staff(), page.next() == null ? null : Cursor.after(page.next()));
    }

    @PostMapping("/staff")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records someone who is to hold a post or an account; who is recorded already stays one person")
    Outcome record(@Valid @RequestBody NewStaff typed, Caller caller) {
        Act act = caller.act(typed.act());
        return caller.perform(act, acts.recording(new Typed(typed.name(), typed.idNumber(), typed.phone()), act));
    }

    @GetMapping("/accounts")
    @Operation(
            summary =
                    "The accounts of the organisations the caller administers or inspects, by login, with roles by day;"
                            + " now, or as known at asOf")
    CursorPage<Shown.Account> accounts(
            @RequestParam(required = false) @Nullable Area home,
            @RequestParam(required = false) @Nullable String login,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        String after = cursor == null ? null : cursor.first(key -> key);
        FindAccounts sought = new FindAccounts(null, home, login, after, limit, LookBack.moment(asOf));
        Shown.Accounts page = desk.accounts(sought, caller.account(), seenAt);
        return new CursorPage<>(page.accounts(), page.next() == null ? null : Cursor.after(page.next()));
    }

    @GetMapping("/accounts/{account}")
    @Operation(summary = "One account with its roles by day; now, or as known at asOf")
    Shown.Account account(
            @PathVariable AccountId account,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.account(account, LookBack.moment(asOf), caller.account(), seenAt);
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens an account for a recorded person; it has no role and no password yet")
    Outcome open(@Valid @RequestBody Opening typed, Caller caller) {
        return perform(
                caller, typed.act(), new OpenAccount(AccountId.random(), typed.person(), typed.login(), typed.home()));
    }

    @PostMapping("/accounts/{account}/first-password")
    @Operation(summary = "Makes a one-time password, shown in this answer only: the holder must set an own one with it")
    ResponseEntity<FirstPassword> issue(
            @PathVariable AccountId account, @Valid @RequestBody Issuing typed, Caller caller) {
        AccountActs.Issued issued = acts.issue(caller, typed.act(), account);
        Outcome outcome = issued.outcome();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new FirstPassword(outcome.id(), outcome.seenAt(), issued.password(), issued.expiresAt()));
    }

    @PostMapping("/accounts/{account}/roles")
    @Operation(summary = "Grants a role at an organisation, first and last day included")
    Outcome grant(@PathVariable AccountId account, @Valid @RequestBody Grant typed, Caller caller) {
        return perform(
                caller, typed.act(), new GrantRole(account, typed.role(), typed.area(), typed.from(), typed.until()));
    }

    @PostMapping("/accounts/{account}/roles/ending")
    @Operation(summary = "Ends a role with a last day, yesterday at the earliest")
    Outcome end(@PathVariable AccountId account, @Valid @RequestBody Ending typed, Caller caller) {
        return perform(caller, typed.act(), new EndRole(account, typed.role(), typed.area(), typed.lastDay()));
    }

    @PostMapping("/accounts/{account}/disabling")
    @Operation(summary = "Locks an account at once; its sessions and tokens end")
    Outcome disable(@PathVariable AccountId account, @Valid @RequestBody Reasoned typed, Caller caller) {
        return caller.perform(typed.act(), acts.locking(account, typed.reason()));
    }

    @PostMapping("/accounts/{account}/enabling")
    @Operation(summary = "Unlocks an account")
    Outcome enable(@PathVariable AccountId account, @Valid @RequestBody Reasoned typed, Caller caller) {
        return caller.perform(typed.act(), acts.unlocking(account, typed.reason()));
    }

    @PostMapping("/accounts/{account}/closing")
    @Operation(summary = "Ends an account for ever, with all its roles; its login is not given again")
    Outcome close(@PathVariable AccountId account, @Valid @RequestBody Reasoned typed, Caller caller) {
        return caller.perform(typed.act(), acts.ending(account, typed.reason()));
    }

    private static Outcome perform(Caller caller, @Nullable ActDetails act, AccountCommand command) {
        return caller.perform(act, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }
}

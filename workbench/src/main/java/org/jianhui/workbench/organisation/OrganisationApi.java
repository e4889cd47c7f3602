package org.jianhui.workbench.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.OrganisationCommand;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation over REST: the tree of a day, accounts and roles, and the reply that moves a level up. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "organisation")
class OrganisationApi {

    private final OrganisationDesk desk;

    OrganisationApi(OrganisationDesk desk) {
        this.desk = desk;
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

    record Moving(
            @NotNull @Schema(type = "string") UnionId superior,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    @GetMapping
    @Operation(summary = "The tree with posts and their holders on a day, default today")
    Shown.Tree tree(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.tree(on, caller.account(), seenAt);
    }

    @GetMapping("/accounts")
    @Operation(summary = "The accounts of the organisations the caller administers or inspects, with roles by day")
    List<Shown.Account> accounts(@RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        return desk.accounts(caller.account(), seenAt);
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens an account for a recorded person")
    Outcome open(@Valid @RequestBody Opening typed, Caller caller) {
        return perform(
                caller, typed.act(), new OpenAccount(AccountId.random(), typed.person(), typed.login(), typed.home()));
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
    @Operation(summary = "Puts an account out of force at once")
    Outcome disable(@PathVariable AccountId account, @Valid @RequestBody Reasoned typed, Caller caller) {
        return perform(caller, typed.act(), new DisableAccount(account, typed.reason()));
    }

    @PostMapping("/accounts/{account}/enabling")
    @Operation(summary = "Puts an account in force again")
    Outcome enable(@PathVariable AccountId account, @Valid @RequestBody Reasoned typed, Caller caller) {
        return perform(caller, typed.act(), new EnableAccount(account, typed.reason()));
    }

    @PostMapping("/unions/{union}/reply-move")
    @Operation(summary = "Moves the replies to a union one level up: nobody at the superior is free of conflict (I-37)")
    Outcome move(@PathVariable UnionId union, @Valid @RequestBody Moving typed, Caller caller) {
        return perform(caller, typed.act(), new MoveReplyUp(union, typed.superior(), typed.reason()));
    }

    private static Outcome perform(Caller caller, @Nullable ActDetails act, OrganisationCommand command) {
        return caller.perform(act, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }
}

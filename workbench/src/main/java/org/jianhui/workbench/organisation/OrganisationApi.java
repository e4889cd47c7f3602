package org.jianhui.workbench.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.OrganisationCommand;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation over REST: the tree of a day, and the reply that moves a level up. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "organisation")
class OrganisationApi {

    private final OrganisationDesk desk;

    OrganisationApi(OrganisationDesk desk) {
        this.desk = desk;
    }

    record Moving(
            @NotNull @Schema(type = "string") UnionId superior,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    @GetMapping
    @Operation(summary = "The tree with posts and their holders on a day, default today; now, or as known at asOf")
    Shown.Tree tree(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.tree(on, LookBack.moment(asOf), caller.account(), seenAt);
    }

    @GetMapping("/units/{area}")
    @Operation(
            summary = "One union or village with its posts, who holds them and who is to; as it is now, or as known at"
                    + " asOf on the day of that moment")
    Shown.OneUnit unit(
            @PathVariable Area area,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.unit(area, LookBack.moment(asOf), caller.account(), seenAt);
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

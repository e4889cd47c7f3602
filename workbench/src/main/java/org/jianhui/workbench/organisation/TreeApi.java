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
import java.time.LocalDate;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.OrganisationCommand;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostCommand.EndAppointment;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.UnionCommand.CloseUnion;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.PlaceUnionUnder;
import org.jianhui.kernel.organisation.UnionCommand.RenameUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.CloseVillage;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.organisation.VillageCommand.RenameVillage;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dated tree over REST: unions, villages, posts and who holds them. All days are in Asia/Shanghai. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "organisation")
class TreeApi {

    record NewUnion(
            @NotBlank @Size(max = 100) String name,
            @NotNull UnionLevel level,
            @NotNull @Schema(type = "string") UnionId parent,
            @NotNull LocalDate from,
            @Valid @Nullable ActDetails act) {}

    record NewVillage(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Schema(type = "string") UnionId township,
            @NotNull LocalDate from,
            @Valid @Nullable ActDetails act) {}

    record NewName(
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate from,
            @Valid @Nullable ActDetails act) {}

    record NewPlace(
            @NotNull @Schema(type = "string") UnionId parent,
            @NotNull LocalDate from,
            @Valid @Nullable ActDetails act) {}

    record Closing(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    record NewPost(
            @NotNull @Schema(type = "string") Area area,
            @NotNull PostKind kind,
            @NotBlank @Size(max = 100) String title,
            @Min(1) @Max(100) int seats,
            @Valid @Nullable ActDetails act) {}

    record Appointment(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Valid @Nullable ActDetails act) {}

    record Leaving(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull LocalDate lastDay,
            @Valid @Nullable ActDetails act) {}

    @PostMapping("/unions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters a union into the tree, under another from a day on")
    Outcome establish(@Valid @RequestBody NewUnion typed, Caller caller) {
        UnionId union = UnionId.random();
        return perform(
                caller,
                typed.act(),
                new EstablishUnion(union, typed.name(), typed.level(), typed.parent(), typed.from()));
    }

    @PostMapping("/unions/{union}/names")
    @Operation(summary = "Renames a union from a day on")
    Outcome rename(@PathVariable UnionId union, @Valid @RequestBody NewName typed, Caller caller) {
        return perform(caller, typed.act(), new RenameUnion(union, typed.name(), typed.from()));
    }

    @PostMapping("/unions/{union}/placement")
    @Operation(summary = "Puts a union under another from a day on; the tree before that day stays")
    Outcome place(@PathVariable UnionId union, @Valid @RequestBody NewPlace typed, Caller caller) {
        return perform(caller, typed.act(), new PlaceUnionUnder(union, typed.parent(), typed.from()));
    }

    @PostMapping("/unions/{union}/closing")
    @Operation(
            summary =
                    "Closes a union with a last day, once nothing lies below it and nobody holds a post or role there")
    Outcome close(@PathVariable UnionId union, @Valid @RequestBody Closing typed, Caller caller) {
        return perform(caller, typed.act(), new CloseUnion(union, typed.lastDay(), typed.reason()));
    }

    @PostMapping("/villages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registers a village or community under a township federation")
    Outcome register(@Valid @RequestBody NewVillage typed, Caller caller) {
        VillageId village = VillageId.random();
        return perform(caller, typed.act(), new RegisterVillage(village, typed.name(), typed.township(), typed.from()));
    }

    @PostMapping("/villages/{village}/names")
    @Operation(summary = "Renames a village from a day on")
    Outcome rename(@PathVariable VillageId village, @Valid @RequestBody NewName typed, Caller caller) {
        return perform(caller, typed.act(), new RenameVillage(village, typed.name(), typed.from()));
    }

    @PostMapping("/villages/{village}/closing")
    @Operation(summary = "Closes a village with a last day, once nobody holds a post or role there")
    Outcome close(@PathVariable VillageId village, @Valid @RequestBody Closing typed, Caller caller) {
        return perform(caller, typed.act(), new CloseVillage(village, typed.lastDay(), typed.reason()));
    }

    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Creates a post at a union or village")
    Outcome create(@Valid @RequestBody NewPost typed, Caller caller) {
        PostId post = PostId.random();
        return perform(
                caller, typed.act(), new CreatePost(post, typed.area(), typed.kind(), typed.title(), typed.seats()));
    }

    @PostMapping("/posts/{post}/holders")
    @Operation(summary = "Appoints a recorded person to a post, first and last day included")
    Outcome appoint(@PathVariable PostId post, @Valid @RequestBody Appointment typed, Caller caller) {
        return perform(caller, typed.act(), new AppointToPost(post, typed.person(), typed.from(), typed.until()));
    }

    @PostMapping("/posts/{post}/holders/ending")
    @Operation(summary = "Ends a person's term in a post with a last day")
    Outcome leave(@PathVariable PostId post, @Valid @RequestBody Leaving typed, Caller caller) {
        return perform(caller, typed.act(), new EndAppointment(post, typed.person(), typed.lastDay()));
    }

    private static Outcome perform(Caller caller, @Nullable ActDetails act, OrganisationCommand command) {
        return caller.perform(act, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }
}

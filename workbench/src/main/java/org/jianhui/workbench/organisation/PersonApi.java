package org.jianhui.workbench.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.PersonCommand.ErasePerson;
import org.jianhui.kernel.privacy.PersonCommand.ReadInFull;
import org.jianhui.query.organisation.FindPersons;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
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

/** Recorded persons over REST: numbers are masked, a full value needs a reason that is kept. */
@RestController
@RequestMapping("/api/persons")
@Tag(name = "persons")
class PersonApi {

    private final OrganisationDesk desk;

    PersonApi(OrganisationDesk desk) {
        this.desk = desk;
    }

    record NewPerson(
            @NotNull @Schema(type = "string") VillageId village,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String idNumber,
            @Size(max = 40) @Nullable String phone,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "NewPerson";
        }
    }

    /** @param field {@code person.id-number} or {@code person.phone} */
    record Asked(
            @NotBlank @Size(max = 40) String field,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    record Reasoned(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    record Persons(List<Shown.Person> items, @Nullable Cursor next) {}

    @GetMapping
    @Operation(
            summary = "Recorded persons of the villages the caller may read, by name, pinyin or initials; now, or as"
                    + " known at asOf")
    Persons list(
            @RequestParam(required = false) @Nullable VillageId village,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        @Nullable PersonId after = cursor == null ? null : cursor.first(PersonId::new);
        FindPersons.Page page = desk.page(village, name, after, LookBack.moment(asOf), caller.account(), seenAt);
        @Nullable PersonId next = page.next();
        return new Persons(
                page.persons().stream().map(desk::masked).toList(), next == null ? null : Cursor.after(next.value()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a person of the caller's village")
    Outcome record(@Valid @RequestBody NewPerson typed, Caller caller) {
        PersonId person = PersonId.random();
        Act act = caller.act(typed.act());
        Typed values = new Typed(typed.name(), typed.idNumber(), typed.phone());
        return caller.perform(act, sender -> {
            sender.send(desk.record(person, typed.village(), values, act.requestId()));
            return person.value();
        });
    }

    @PostMapping("/{person}/full")
    @Operation(summary = "Shows one value in full; who read it and why is kept")
    ResponseEntity<Shown.Full> full(@PathVariable PersonId person, @Valid @RequestBody Asked typed, Caller caller) {
        caller.perform(typed.act(), sender -> {
            sender.send(new ReadInFull(person, typed.field(), typed.reason()));
            return person.value();
        });
        String value = desk.full(person, typed.field(), caller.account());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Shown.Full(person, typed.field(), value));
    }

    @PostMapping("/{person}/erasure")
    @Operation(
            summary = "Destroys the key of a person who never held an account or post: nothing of it can be read again")
    Outcome erase(@PathVariable PersonId person, @Valid @RequestBody Reasoned typed, Caller caller) {
        return caller.perform(typed.act(), sender -> {
            sender.send(new ErasePerson(person, typed.reason()));
            return person.value();
        });
    }
}

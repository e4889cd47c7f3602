package org.jianhui.workbench.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.RejectCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.NoticeRow;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.calendar.CalendarView;
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

/** The working calendar over REST. */
@RestController
@RequestMapping("/api/calendar")
@Tag(name = "calendar")
class CalendarApi {

    private final CalendarDesk desk;

    CalendarApi(CalendarDesk desk) {
        this.desk = desk;
    }

    /** One span of the notice; {@code to} may be left out for one day. */
    record Span(
            @NotBlank @Size(max = 40) String from,
            @Size(max = 40) @Nullable String to,

            @Schema(allowableValues = {"off", "work"}) @NotBlank @Size(max = 40)
            String kind,

            @NotBlank @Size(max = 40) String name) {

        NoticeRow row() {
            return new NoticeRow(from, to == null ? "" : to, kind, name);
        }
    }

    record Proposal(
            @NotNull @Schema(type = "string") UnionId superior,
            int year,
            @NotBlank @Size(max = 300) String paper,
            @Size(max = 300) @Nullable String url,
            @NotNull @Size(min = 1, max = 200) List<@Valid Span> rows,
            @Valid @Nullable ActDetails act) {}

    record Approval(
            @NotNull @Schema(type = "string") UnionId superior,
            @Valid @Nullable ActDetails act) {}

    record Rejection(
            @NotNull @Schema(type = "string") UnionId superior,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    @GetMapping
    @Operation(summary = "The current calendar edition with its notices, and the proposals")
    CalendarView view(@RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        return desk.view(caller.account(), seenAt);
    }

    @PostMapping("/editions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Proposes a year's notice as a new calendar edition, for another person to approve")
    Outcome propose(@Valid @RequestBody Proposal typed, Caller caller) {
        CalendarEditionId edition = CalendarEditionId.random();
        String url = typed.url() == null ? "" : typed.url();
        return caller.perform(typed.act(), sender -> {
            sender.send(new ProposeCalendarEdition(
                    edition,
                    typed.superior(),
                    NoticeImport.of(
                            new YearNotice(typed.year(), typed.paper(), url),
                            typed.rows().stream().map(Span::row).toList())));
            return edition.value();
        });
    }

    @PostMapping("/editions/{edition}/approval")
    @Operation(summary = "Makes a proposed edition current and counts running notices again; by another person")
    Outcome approve(@PathVariable CalendarEditionId edition, @Valid @RequestBody Approval typed, Caller caller) {
        return caller.perform(typed.act(), sender -> {
            sender.send(new ApproveCalendarEdition(edition, typed.superior()));
            return edition.value();
        });
    }

    @PostMapping("/editions/{edition}/rejection")
    @Operation(summary = "Rejects a proposed edition with a reason")
    Outcome reject(@PathVariable CalendarEditionId edition, @Valid @RequestBody Rejection typed, Caller caller) {
        return caller.perform(typed.act(), sender -> {
            sender.send(new RejectCalendarEdition(edition, typed.superior(), typed.reason()));
            return edition.value();
        });
    }
}

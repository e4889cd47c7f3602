package org.jianhui.workbench.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jianhui.kernel.calendar.NoticePlan;
import org.jianhui.workbench.api.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The planner over REST. */
@RestController
@Tag(name = "planner")
class PlannerApi {

    private final CalendarDesk desk;

    PlannerApi(CalendarDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/planner/notice")
    @Operation(
            summary = "Counts a notice day by day and says the last posting day that still meets a date (E-05, I-32)")
    NoticePlan plan(@RequestParam LocalDate postedOn, @RequestParam LocalDate meetingBy, Caller caller) {
        return desk.plan(postedOn, meetingBy);
    }
}

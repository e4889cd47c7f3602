package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The days of the plan's first stage (G-10), and whether a founding kept to them. */
final class PlanDays {

    static final LocalDate FIRST = LocalDate.of(2022, 6, 16);
    static final LocalDate LAST = LocalDate.of(2022, 7, 31);
    static final LocalDate LATEST_POSTING = LocalDate.of(2022, 7, 24);
    static final LocalDate MEETING = LocalDate.of(2022, 7, 30);

    private PlanDays() {}

    /** What happened when, as the inspector reads it. */
    static void hold(RestClient rest, FoundingWalk founding, CandidateWalk election) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (JsonNode event : events(rest, founding, election)) {
            LocalDate day = OffsetDateTime.parse(event.path("recordedAt").asString())
                    .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                    .toLocalDate();
            assertThat(day).as(event.toString()).isBetween(FIRST, LAST);
            assertThat(event.path("simulated").asBoolean()).as(event.toString()).isTrue();
            days.put(event.path("type").asString(), day);
        }
        assertThat(days)
                .containsEntry("founding.application-filed", FIRST)
                .containsEntry("founding.application-replied", LocalDate.of(2022, 6, 17))
                .containsEntry("founding.group-set-up", LocalDate.of(2022, 6, 17))
                .containsEntry("founding.meeting-requested", LocalDate.of(2022, 6, 24))
                .containsEntry("founding.meeting-replied", LocalDate.of(2022, 6, 27))
                .containsEntry("election.candidate-lists-submitted", LocalDate.of(2022, 7, 11))
                .containsEntry("election.candidates-reviewed", LocalDate.of(2022, 7, 22))
                .containsEntry("election.notice-posted", LATEST_POSTING)
                .containsEntry("election.notice-completed", MEETING)
                .containsEntry("election.meeting-held", MEETING)
                .containsEntry("election.result-reported", MEETING)
                .containsEntry("election.result-approved", LAST)
                .containsEntry("founding.police-registered", LAST)
                .containsEntry("founding.account-recorded", LAST)
                .containsEntry("founding.union-founded", LAST);
    }

    private static List<JsonNode> events(RestClient rest, FoundingWalk founding, CandidateWalk election) {
        List<JsonNode> events = new ArrayList<>();
        for (String path : List.of(founding.path(), election.path())) {
            rest.get(INSPECTOR, path + "/events?limit=1000")
                    .found()
                    .path("items")
                    .forEach(events::add);
        }
        return events;
    }
}

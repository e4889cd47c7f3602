package org.jianhui.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.calendar.CalendarScenario.COUNTY;
import static org.jianhui.command.calendar.CalendarScenario.FURTHER;
import static org.jianhui.command.calendar.CalendarScenario.NEXT;
import static org.jianhui.command.calendar.CalendarScenario.ONE;
import static org.jianhui.command.calendar.CalendarScenario.OTHER;
import static org.jianhui.command.calendar.CalendarScenario.SHIPPED;
import static org.jianhui.command.calendar.CalendarScenario.TOWNSHIP;
import static org.jianhui.command.calendar.CalendarScenario.imported;
import static org.jianhui.command.calendar.CalendarScenario.notice;
import static org.jianhui.command.calendar.CalendarScenario.noticeOf2027;
import static org.jianhui.command.calendar.CalendarScenario.proposed;
import static org.jianhui.command.calendar.CalendarScenario.when;

import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.RejectCalendarEdition;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.calendar.event.CalendarEditionProposed;
import org.jianhui.kernel.calendar.event.CalendarEditionRejected;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Covers({"CAL-1", "CAL-3"})
class CalendarTest {

    @Nested
    class With_the_shipped_edition {

        @Test
        void takes_a_proposal_for_the_next_year() {
            when(ONE, new ProposeCalendarEdition(NEXT, COUNTY, noticeOf2027()))
                    .expectEvents(new CalendarEditionProposed(NEXT, COUNTY, ONE, SHIPPED.id(), noticeOf2027()));
        }

        @Test
        void takes_a_correction_of_a_known_year() {
            when(ONE, new ProposeCalendarEdition(NEXT, COUNTY, notice(2026, "2026-01-01,,off,元旦")))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void refuses_a_year_that_would_leave_a_hole() {
            refused(
                    when(ONE, new ProposeCalendarEdition(NEXT, COUNTY, notice(2028, "2028-01-01,,off,元旦"))),
                    "CAL-3",
                    "CALENDAR_YEAR_GAP");
            refused(
                    when(ONE, new ProposeCalendarEdition(NEXT, COUNTY, notice(2019, "2019-01-01,,off,元旦"))),
                    "CAL-3",
                    "CALENDAR_YEAR_GAP");
        }

        @Test
        void refuses_to_decide_what_was_never_proposed() {
            refused(when(OTHER, new ApproveCalendarEdition(NEXT, COUNTY)), "CAL-3", "CALENDAR_PROPOSAL_NOT_OPEN");
            refused(when(OTHER, new RejectCalendarEdition(NEXT, COUNTY, "x")), "CAL-3", "CALENDAR_PROPOSAL_NOT_OPEN");
        }

        @Test
        void refuses_the_id_of_the_shipped_edition() {
            refused(
                    when(ONE, new ProposeCalendarEdition(SHIPPED.id(), COUNTY, noticeOf2027())),
                    "CAL-3",
                    "CALENDAR_EDITION_EXISTS");
        }
    }

    @Nested
    class With_an_open_proposal {

        @Test
        void becomes_current_when_another_person_of_the_superior_approves() {
            when(OTHER, new ApproveCalendarEdition(NEXT, COUNTY), proposed(NEXT))
                    .expectEvents(new CalendarEditionImported(
                            NEXT, COUNTY, 1, SHIPPED.id(), SHIPPED.with(NEXT, noticeOf2027())));
        }

        @Test
        void refuses_approval_by_who_proposed_it() {
            refused(when(ONE, new ApproveCalendarEdition(NEXT, COUNTY), proposed(NEXT)), "CAL-1", "SAME_PERSON");
        }

        @Test
        void refuses_approval_for_another_superior() {
            refused(when(OTHER, new ApproveCalendarEdition(NEXT, TOWNSHIP), proposed(NEXT)), "CAL-1", "OTHER_SUPERIOR");
        }

        @Test
        void is_rejected_with_a_reason_also_by_who_proposed_it() {
            when(ONE, new RejectCalendarEdition(NEXT, COUNTY, "wrong file"), proposed(NEXT))
                    .expectEvents(new CalendarEditionRejected(NEXT, COUNTY, "wrong file"));
        }

        @Test
        void refuses_a_second_proposal_under_the_same_id() {
            refused(
                    when(OTHER, new ProposeCalendarEdition(NEXT, COUNTY, noticeOf2027()), proposed(NEXT)),
                    "CAL-3",
                    "CALENDAR_EDITION_EXISTS");
        }

        @Test
        void refuses_approval_after_another_edition_became_current() {
            refused(
                    when(
                            OTHER,
                            new ApproveCalendarEdition(FURTHER, COUNTY),
                            proposed(NEXT),
                            proposed(FURTHER),
                            imported(NEXT)),
                    "CAL-3",
                    "CALENDAR_EDITION_OUTDATED");
        }
    }

    @Nested
    class After_the_decision {

        @Test
        void refuses_to_approve_twice() {
            refused(
                    when(OTHER, new ApproveCalendarEdition(NEXT, COUNTY), proposed(NEXT), imported(NEXT)),
                    "CAL-3",
                    "CALENDAR_PROPOSAL_NOT_OPEN");
        }

        @Test
        void refuses_to_approve_what_was_rejected() {
            refused(
                    when(
                            OTHER,
                            new ApproveCalendarEdition(NEXT, COUNTY),
                            proposed(NEXT),
                            new CalendarEditionRejected(NEXT, COUNTY, "x")),
                    "CAL-3",
                    "CALENDAR_PROPOSAL_NOT_OPEN");
        }

        @Test
        void takes_the_year_after_the_imported_one() {
            when(
                            ONE,
                            new ProposeCalendarEdition(FURTHER, COUNTY, notice(2028, "2028-01-01,,off,元旦")),
                            proposed(NEXT),
                            imported(NEXT))
                    .expectEvents(new CalendarEditionProposed(
                            FURTHER, COUNTY, ONE, NEXT, notice(2028, "2028-01-01,,off,元旦")));
        }
    }

    private static void refused(ResultValidator<Calendar> result, String rule, String code) {
        result.expectNoEvents().expectException(new CustomMatcher<RuleViolated>(rule + " " + code) {
            @Override
            public boolean matches(Object thrown) {
                assertThat(((RuleViolated) thrown).first().id()).isEqualTo(rule);
                assertThat(((RuleViolated) thrown).first().code()).isEqualTo(code);
                return true;
            }
        });
    }
}

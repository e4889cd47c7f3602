package org.jianhui.workbench.calendar;

import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the calendar's page and API. */
@Configuration(value = "calendarDeskConfiguration", proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    CalendarDesk calendarDesk(
            Queries queries,
            ObjectProvider<CalendarBook> calendars,
            ObjectProvider<RuleBook> rules,
            ObjectProvider<Authority> authority,
            ObjectProvider<ActClock> clock) {
        return new CalendarDesk(
                queries, calendars::getObject, rules::getObject, authority::getObject, clock::getObject);
    }

    @Bean
    HolidaySpans holidaySpans(MessageSource messages) {
        return new HolidaySpans(messages);
    }

    @Bean
    MenuEntry plannerMenu() {
        return MenuEntry.of(20, "planner", "calendar2-week", "/planner");
    }

    @Bean
    MenuEntry calendarMenu() {
        return MenuEntry.of(60, "calendar", "calendar3", "/calendar");
    }
}

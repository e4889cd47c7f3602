package org.jianhui.query.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of the working calendar. */
@Configuration(value = "calendarViewConfiguration", proxyBeanMethods = false)
public class CalendarConfiguration {

    @Bean
    CalendarProjection calendarProjection(JdbcClient sql) {
        return new CalendarProjection(new CalendarRows(sql));
    }

    @Bean
    CalendarAnswers calendarAnswers(JdbcClient sql) {
        return new CalendarAnswers(new CalendarRows(sql));
    }
}

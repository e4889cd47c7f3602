package org.jianhui.query.inbox;

import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the inbox. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

    @Bean
    TaskProjection taskProjection(JdbcClient sql) {
        return new TaskProjection(sql);
    }

    @Bean
    AlertProjection alertProjection(JdbcClient sql) {
        return new AlertProjection(sql);
    }

    @Bean
    InboxAnswers inboxAnswers(
            JdbcClient sql,
            ObjectProvider<Authority> authority,
            ObjectProvider<CalendarBook> calendars,
            ActClock clock) {
        return new InboxAnswers(sql, authority::getObject, calendars::getObject, clock);
    }
}

package org.jianhui.workbench.election;

import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.security.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the candidate procedure's acts and readings. */
@Configuration(value = "electionDeskConfiguration", proxyBeanMethods = false)
class ElectionConfiguration {

    @Bean
    ElectionActs electionActs(PersonalData personalData, ObjectProvider<UpperUnions> above) {
        return new ElectionActs(personalData, union -> above.getObject().of(union));
    }

    @Bean
    HistoricPapers historicPapers(PersonalData personalData) {
        return new HistoricPapers(personalData);
    }

    @Bean
    CaseReading caseReading(Queries queries, Authority authority, PersonalData personalData, ActClock clock) {
        return new CaseReading(queries, authority, personalData, clock);
    }

    @Bean
    Planner noticePlanner(RuleBook rules, CalendarBook calendars) {
        return new Planner(rules, calendars);
    }

    @Bean
    PublicPaths publicNotices() {
        return PublicPaths.of("/notices", "/notices/**", "/api/notices", "/api/notices/**");
    }
}

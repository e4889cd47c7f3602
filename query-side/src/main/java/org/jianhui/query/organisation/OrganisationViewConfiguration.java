package org.jianhui.query.organisation;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.PastViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the views of the organisation and of recorded persons. */
@Configuration(proxyBeanMethods = false)
public class OrganisationViewConfiguration {

    @Bean
    OrganisationProjection organisationProjection(JdbcClient sql) {
        return new OrganisationProjection(sql);
    }

    @Bean
    AccountProjection accountProjection(JdbcClient sql) {
        return new AccountProjection(sql);
    }

    @Bean
    PersonProjection personProjection(JdbcClient sql) {
        return new PersonProjection(sql);
    }

    @Bean
    TreeAnswers treeAnswers(JdbcClient sql, ActClock clock, ObjectProvider<PastViews> past) {
        return new TreeAnswers(sql, clock, past::getObject);
    }

    @Bean
    PeopleAnswers peopleAnswers(
            JdbcClient sql, CaseHistory history, ObjectProvider<Authority> authority, ObjectProvider<PastViews> past) {
        return new PeopleAnswers(sql, history, authority::getObject, past::getObject);
    }
}

package org.jianhui.query.process;

import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the views of procedures. */
@Configuration(value = "processViewConfiguration", proxyBeanMethods = false)
public class ProcessConfiguration {

    @Bean
    IncidentProjection incidentProjection(JdbcClient sql) {
        return new IncidentProjection(sql);
    }

    @Bean
    OpenIncidents openIncidents(JdbcClient sql) {
        return new OpenIncidents(sql);
    }

    @Bean
    ProcessAnswers processAnswers(CaseFiles cases, CaseHistory history, IncidentProjection incidents) {
        return new ProcessAnswers(cases, history, incidents);
    }
}

package org.jianhui.query.inspection;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the list of cases and the inspector's views. */
@Configuration(proxyBeanMethods = false)
public class InspectionConfiguration {

    @Bean
    CaseProjection caseProjection(JdbcClient sql) {
        return new CaseProjection(sql);
    }

    @Bean
    InspectionAnswers inspectionAnswers(
            JdbcClient sql, CaseFiles cases, CaseHistory history, ObjectProvider<Authority> authority, ActClock clock) {
        return new InspectionAnswers(
                new CaseEventRows(sql),
                new CaseRecordRows(sql),
                cases,
                history,
                new CaseAttachmentRows(sql),
                authority::getObject,
                clock);
    }
}

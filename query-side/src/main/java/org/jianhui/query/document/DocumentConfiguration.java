package org.jianhui.query.document;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of papers. */
@Configuration(value = "documentViewConfiguration", proxyBeanMethods = false)
public class DocumentConfiguration {

    @Bean
    PaperProjection paperProjection(JdbcClient sql) {
        return new PaperProjection(sql);
    }

    @Bean
    PaperAnswers paperAnswers(
            CaseHistory history, CaseFiles cases, PaperProjection papers, ObjectProvider<Authority> authority) {
        return new PaperAnswers(history, cases, papers, authority::getObject);
    }
}

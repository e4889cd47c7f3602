package org.jianhui.query.election.assembly;

import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.election.CandidateBook;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of meetings and their ballots. */
@Configuration(value = "assemblyViewConfiguration", proxyBeanMethods = false)
public class AssemblyConfiguration {

    @Bean
    AssemblyProjection assemblyProjection(JdbcClient sql) {
        return new AssemblyProjection(new AssemblyRows(sql));
    }

    @Bean
    AssemblyAnswers assemblyAnswers(
            JdbcClient sql,
            CaseHistory history,
            CaseFiles cases,
            CandidateBook candidates,
            ObjectProvider<Accounts> accounts,
            ObjectProvider<RuleBook> book,
            ActClock clock) {
        return new AssemblyAnswers(
                new AssemblyRows(sql),
                history,
                cases,
                candidates,
                accounts::getObject,
                book.getIfAvailable(RuleBook::shipped),
                clock);
    }
}

package org.jianhui.query.election;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.CaseHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of election cases. */
@Configuration(value = "electionViewConfiguration", proxyBeanMethods = false)
public class ElectionConfiguration {

    @Bean
    ElectionProjection electionProjection(JdbcClient sql) {
        return new ElectionProjection(new ElectionRows(sql));
    }

    @Bean
    CandidateBook candidateBook(JdbcClient sql) {
        ElectionRows rows = new ElectionRows(sql);
        return new CandidateBook() {
            @Override
            public List<CandidateLine> of(ElectionId election) {
                return rows.find(election).map(ElectionView::candidates).orElse(List.of());
            }

            @Override
            public Role actor(ElectionId election) {
                return rows.find(election).map(view -> view.opening().actor()).orElse(Role.PREPARATORY_GROUP);
            }
        };
    }

    @Bean
    ElectionAnswers electionAnswers(
            JdbcClient sql,
            CaseHistory history,
            ObjectProvider<Authority> authority,
            ActClock clock,
            ObjectProvider<CalendarBook> calendars) {
        return new ElectionAnswers(
                new ElectionRows(sql),
                history,
                authority::getObject,
                clock,
                new Planner(RuleBook.shipped(), calendars::getObject));
    }
}

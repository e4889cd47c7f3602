package org.jianhui.query.membership;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.PastViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the views of memberships and union groups. */
@Configuration(proxyBeanMethods = false)
public class MembershipViewConfiguration {

    @Bean
    MemberProjection memberProjection(JdbcClient sql) {
        return new MemberProjection(sql);
    }

    @Bean
    RollAnswers rollAnswers(JdbcClient sql, CaseHistory history) {
        return new RollAnswers(sql, history);
    }

    @Bean
    MemberAnswers memberAnswers(JdbcClient sql, CaseHistory history, ObjectProvider<Authority> authority) {
        return new MemberAnswers(sql, history, authority::getObject);
    }

    @Bean
    VillageMemberAnswers villageMemberAnswers(
            JdbcClient sql, ObjectProvider<Authority> authority, ObjectProvider<PastViews> past) {
        return new VillageMemberAnswers(sql, authority::getObject, past::getObject);
    }
}

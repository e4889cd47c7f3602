package org.jianhui.workbench.search;

import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.membership.FoundMembers;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the search box. */
@Configuration(proxyBeanMethods = false)
class SearchDeskConfiguration {

    @Bean
    SearchDesk searchDesk(Queries queries, PersonalData data, FoundMembers members, MessageSource messages) {
        return new SearchDesk(queries, data, members, messages);
    }
}

package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages and the REST of union dues. */
@Configuration(proxyBeanMethods = false)
class DuesDeskConfiguration {

    @Bean
    DuesOffers duesOffers(Authority authority, ActClock clock) {
        return new DuesOffers(authority, clock);
    }

    @Bean
    DuesDesk duesDesk(Queries queries, RuleBook book, DuesOffers offers, PersonalData data) {
        return new DuesDesk(queries, book, offers, data);
    }

    @Bean
    DuesActs duesActs(PersonalData data) {
        return new DuesActs(data);
    }

    @Bean
    HandInDesk handInDesk(Queries queries, DuesDesk dues, PersonalData data) {
        return new HandInDesk(queries, dues, data);
    }

    @Bean
    HandInActs handInActs(PersonalData data) {
        return new HandInActs(data);
    }

    @Bean
    MenuEntry duesEntry() {
        String[] readers =
                ReadRight.MEMBER.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        return MenuEntry.of(47, "dues", "cash-coin", "/dues", readers);
    }
}

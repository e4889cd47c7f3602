package org.jianhui.workbench.membership.realname;

import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages and the REST of the real-name system. */
@Configuration(proxyBeanMethods = false)
class RealNameDeskConfiguration {

    @Bean
    RealNameDesk realNameDesk(Queries queries, PersonalData data) {
        return new RealNameDesk(queries, data);
    }

    @Bean
    RealNameActs realNameActs(PersonalData data) {
        return new RealNameActs(data);
    }

    @Bean
    GrantDesk grantDesk(Queries queries, RuleBook book, ActClock clock) {
        return new GrantDesk(queries, book, clock);
    }

    @Bean
    MenuEntry realNameEntry() {
        String[] readers =
                ReadRight.MEMBER.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        return MenuEntry.of(46, "real-name", "person-vcard", "/real-name", readers);
    }
}

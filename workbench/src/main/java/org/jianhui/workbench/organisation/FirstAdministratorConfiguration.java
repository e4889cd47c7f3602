package org.jianhui.workbench.organisation;

import java.nio.file.Path;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Administrators;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.security.FirstPasswords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first administrator, where one is named; the sample brings its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jianhui.mode", havingValue = "production")
@EnableConfigurationProperties(FirstAdministratorProperties.class)
class FirstAdministratorConfiguration {

    /** Where the one-time password is written, in {@code jianhui.keys}. */
    static final String FILE = "first-administrator";

    @Bean
    FirstAdministrator firstAdministrator(
            FirstAdministratorProperties wanted,
            Administrators administrators,
            Accounts accounts,
            AccountActs accountActs,
            FirstPasswords passwords,
            Acts acts,
            ActClock clock,
            @Value("${jianhui.keys}") Path keys) {
        return new FirstAdministrator(
                wanted, administrators, accounts, accountActs, passwords, acts, clock, keys.resolve(FILE));
    }
}

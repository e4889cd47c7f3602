package org.jianhui.workbench.security;

import java.util.Optional;
import org.jianhui.kernel.id.AccountId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Without a directory of accounts nobody can sign in. */
@Configuration(proxyBeanMethods = false)
class UntilPeopleLand {

    @Bean
    @Fallback
    AccountDirectory nobody() {
        return new AccountDirectory() {

            @Override
            public Optional<KnownAccount> byLogin(String login) {
                return Optional.empty();
            }

            @Override
            public Optional<KnownAccount> inForce(AccountId account) {
                return Optional.empty();
            }
        };
    }
}

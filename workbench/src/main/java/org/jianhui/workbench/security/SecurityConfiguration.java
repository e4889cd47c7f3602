package org.jianhui.workbench.security;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.transaction.PlatformTransactionManager;

/** What sign-in is made of; the filter chains are in {@link PageChain} and {@link ApiChain}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

    @Bean
    RealTime realTime() {
        return Instant::now;
    }

    @Bean
    AccountDirectory accountDirectory(Accounts accounts, Authority authority, ActClock clock) {
        return new OrganisationAccounts(accounts, authority, clock);
    }

    @Bean
    AccessTokens accessTokens(JdbcClient jdbc, RealTime time, SecurityProperties settings) {
        return new AccessTokens(jdbc, time, settings);
    }

    @Bean
    AccountSecrets accountSecrets(JdbcClient jdbc, RealTime time) {
        return new AccountSecrets(jdbc, time);
    }

    @Bean
    FailedSignIns failedSignIns(JdbcClient jdbc, RealTime time, SecurityProperties settings) {
        return new FailedSignIns(jdbc, time, settings);
    }

    @Bean
    SignIn signIn(
            AccountDirectory accounts,
            AccountSecrets secrets,
            FailedSignIns failures,
            JdbcClient jdbc,
            RealTime time,
            SecurityProperties settings) {
        AttemptRate rate = new AttemptRate(time, settings.attemptsPerMinute());
        return new SignIn(accounts, secrets, failures, rate, jdbc, time);
    }

    @Bean
    PasswordChange passwordChange(
            SignIn signIn, AccountSecrets secrets, AccessTokens tokens, PlatformTransactionManager transactions) {
        return new PasswordChange(signIn, secrets, tokens, transactions);
    }

    @Bean
    FirstPasswords firstPasswords(
            AccountSecrets secrets, AccessTokens tokens, RealTime time, SecurityProperties settings) {
        return new FirstPasswords(secrets, tokens, time, settings);
    }

    @Bean
    SignInProvider signInProvider(SignIn signIn) {
        return new SignInProvider(signIn);
    }

    @Bean
    SessionCookies sessionCookies(AccessTokens tokens, AccountDirectory accounts) {
        return new SessionCookies(tokens, accounts);
    }

    /** Methods no endpoint of ours has are refused before any handler sees them. */
    @Bean
    StrictHttpFirewall strictHttpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, why) -> response.sendError(
                why.getMessage() != null && why.getMessage().contains("HTTP method")
                        ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    @Bean
    Chore signInSweep(AccessTokens tokens, FailedSignIns failures) {
        return new Sweep(tokens, failures);
    }

    /** Forgets old tokens and failures. */
    record Sweep(AccessTokens tokens, FailedSignIns failures) implements Chore {

        @Override
        public String name() {
            return "sign-in-sweep";
        }

        @Override
        public boolean doBatch() {
            tokens.sweep();
            failures.sweep();
            return false;
        }
    }
}

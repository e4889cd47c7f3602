package org.jianhui.workbench.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** The pages: form login, session cookie, CSRF token on every post. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class PageChain {

    private static final String[] OPEN = {"/login", "/login/refused", "/error", "/favicon.ico"};
    private static final String[] OPEN_TO_READ = {"/assets/**", "/webjars/**"};

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInProvider signIn,
            SessionCookies sessions,
            ObjectProvider<PublicPaths> publicPaths) {
        String[] readable = Stream.concat(
                        Stream.of(OPEN_TO_READ),
                        publicPaths.orderedStream().map(PublicPaths::patterns).flatMap(List::stream))
                .toArray(String[]::new);
        AuthenticationFailureHandler refused = (request, response, why) ->
                request.getRequestDispatcher("/login/refused").forward(withReason(request, why), response);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, readable)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, readable)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationManager(new ProviderManager(signIn))
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .failureHandler(refused))
                .logout(logout -> logout.logoutUrl("/logout")
                        .addLogoutHandler((request, response, who) -> sessions.end(request, response))
                        .logoutSuccessUrl("/login?done=signed-out"))
                .addFilterBefore(new FilesFromTheKnown(), CsrfFilter.class)
                .addFilterBefore(new OwnPasswordFirst(), AuthorizationFilter.class)
                .headers(new SecurityHeaders())
                .build();
    }

    private static jakarta.servlet.http.HttpServletRequest withReason(
            jakarta.servlet.http.HttpServletRequest request, Exception why) {
        request.setAttribute(
                SignInRefused.class.getName(),
                why instanceof SignInRefused refused ? refused.reason() : SignInRefused.Reason.WRONG_CREDENTIALS);
        return request;
    }
}

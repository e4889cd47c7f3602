package org.jianhui.workbench.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** REST and actuator: bearer tokens only, no cookie counts here, so no CSRF token is needed. */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            AccessTokens tokens,
            AccountDirectory accounts,
            AuthenticationEntryPoint notSignedIn,
            AccessDeniedHandler denied,
            ObjectProvider<PublicPaths> publicPaths) {
        String[] open = publicPaths
                .orderedStream()
                .map(PublicPaths::patterns)
                .flatMap(List::stream)
                .toArray(String[]::new);
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.POST, "/api/tokens", "/api/account/password")
                            .permitAll();
                    requests.requestMatchers(
                                    HttpMethod.GET,
                                    "/api/openapi",
                                    "/api/openapi.yaml",
                                    "/actuator/health/**",
                                    "/actuator/info")
                            .permitAll();
                    if (open.length > 0) {
                        requests.requestMatchers(HttpMethod.GET, open).permitAll();
                    }
                    requests.requestMatchers("/actuator/**").hasRole("OPERATOR");
                    requests.anyRequest().authenticated();
                })
                .addFilterBefore(new BearerTokens(tokens, accounts, notSignedIn), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(notSignedIn).accessDeniedHandler(denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(new SecurityHeaders())
                .build();
    }
}

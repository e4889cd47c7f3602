package org.jianhui.workbench.operations;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets Prometheus in by its token; {@code jianhui.keys}/metrics-token holds it. */
@Configuration
class MetricsConfiguration {

    @Bean
    MetricsToken metricsToken(@Value("${jianhui.keys}") Path keys) {
        return MetricsToken.in(keys.resolve("metrics-token"));
    }

    @Bean
    @Order(0)
    SecurityFilterChain meters(HttpSecurity http, MetricsToken token) {
        return http.securityMatcher(token::opens)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}

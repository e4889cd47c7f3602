package org.jianhui.command.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dated tree of unions, for the decisions of every capability. */
@Configuration(proxyBeanMethods = false)
public class SuperiorsConfiguration {

    @Bean
    SuperiorRegister superiors(JdbcClient jdbc) {
        return new SuperiorRegister(jdbc);
    }
}

package org.jianhui.command.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that were handed in, for the decisions of every capability. */
@Configuration(proxyBeanMethods = false)
public class ProofsConfiguration {

    @Bean
    ProofRegister proofs(JdbcClient jdbc) {
        return new ProofRegister(jdbc);
    }
}

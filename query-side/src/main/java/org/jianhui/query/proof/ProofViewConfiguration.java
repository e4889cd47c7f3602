package org.jianhui.query.proof;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the answers about the log's checkpoints and audits. */
@Configuration(proxyBeanMethods = false)
public class ProofViewConfiguration {

    @Bean
    ProofAnswers answersAboutTheLog(JdbcClient sql) {
        return new ProofAnswers(sql);
    }
}

package org.jianhui.command.organisation;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dated tree of unions and the replies that moved up in it, for the decisions of every capability. */
@Configuration(proxyBeanMethods = false)
public class SuperiorsConfiguration {

    @Bean
    SuperiorRegister superiors(DataSource database) {
        return new SuperiorRegister(JdbcClient.create(database));
    }

    @Bean
    MovedReplyRegister movedReplies(DataSource database) {
        return new MovedReplyRegister(JdbcClient.create(database));
    }
}

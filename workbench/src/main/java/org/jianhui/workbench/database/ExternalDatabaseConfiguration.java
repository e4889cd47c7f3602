package org.jianhui.workbench.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** In production the database is given from outside: {@code jianhui.database.*}, see docs/operations.md. */
@Configuration
@ConditionalOnProperty(name = "jianhui.mode", havingValue = "production")
class ExternalDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails appConnection(Environment environment) {
        return new RoleConnection(
                environment.getRequiredProperty("jianhui.database.url"),
                environment.getProperty("jianhui.database.user", DatabaseRoles.APP),
                environment.getRequiredProperty("jianhui.database.password"));
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Environment environment) {
        return new RoleConnection.Owner(
                environment.getRequiredProperty("jianhui.database.url"),
                environment.getProperty("jianhui.database.owner", DatabaseRoles.OWNER),
                environment.getRequiredProperty("jianhui.database.owner-password"));
    }
}

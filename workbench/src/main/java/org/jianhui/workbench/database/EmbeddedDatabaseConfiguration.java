package org.jianhui.workbench.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server and who connects to it how. In production there is none. */
@Configuration
@ConditionalOnProperty(name = "jianhui.mode", havingValue = "sample", matchIfMissing = true)
@ConditionalOnProperty(name = "jianhui.database.embedded", havingValue = "true", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean
    DatabaseSecrets databaseSecrets(EmbeddedDatabaseProperties properties) {
        return DatabaseSecrets.readOrCreate(properties.secrets(), properties.directory());
    }

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(EmbeddedDatabaseProperties properties, DatabaseSecrets secrets) {
        return PostgresServer.start(properties, secrets);
    }

    @Bean
    JdbcConnectionDetails appConnection(PostgresServer server, DatabaseSecrets secrets) {
        return new RoleConnection(server.url(), DatabaseRoles.APP, secrets.app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(PostgresServer server, DatabaseSecrets secrets) {
        return new RoleConnection.Owner(server.url(), DatabaseRoles.OWNER, secrets.owner());
    }
}

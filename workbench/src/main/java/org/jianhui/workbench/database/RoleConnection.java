package org.jianhui.workbench.database;

import org.jianhui.command.eventstore.DatabaseUrl;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the application's role reaches the database, with the settings it relies on. */
record RoleConnection(String url, String user, String secret) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return DatabaseUrl.of(url);
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return secret;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }

    /** How the owner of the schema reaches it, on a short-lived connection of its own, to migrate. */
    record Owner(String url, String user, String secret) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String toString() {
            return user + " at " + url;
        }
    }
}

package org.jianhui.workbench.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * The two roles and the database: {@code jianhui_owner} owns the schema and migrates it, {@code jianhui_app} runs the
 * application and can change no stored event. In production an administrator does the same: see docs/operations.md.
 */
final class DatabaseRoles {

    static final String DATABASE = "jianhui";
    static final String OWNER = "jianhui_owner";
    static final String APP = "jianhui_app";

    private static final int RECOVERED_WITHIN_SECONDS = 600;

    private DatabaseRoles() {}

    static void ensure(int port, DatabaseSecrets secrets) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?logServerErrorDetail=false";
        try (Connection connection = DriverManager.getConnection(url, "postgres", secrets.superuser());
                Statement statement = connection.createStatement()) {
            awaitRecovered(connection);
            ensureRole(connection, OWNER, secrets.owner());
            ensureRole(connection, APP, secrets.app());
            statement.execute("GRANT " + APP + " TO " + OWNER);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
                statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APP);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database's roles: SQL state " + e.getSQLState(), e);
        }
    }

    /** A directory put back to be brought to a moment of the past is read only until that is reached. */
    private static void awaitRecovered(Connection connection) throws SQLException {
        for (int times = 0; times < RECOVERED_WITHIN_SECONDS && recovering(connection); times++) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean recovering(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT pg_is_in_recovery()")) {
            return found.next() && found.getBoolean(1);
        }
    }

    /** The password is one of our own hexadecimal strings: it needs no quoting. */
    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        try (Statement statement = connection.createStatement()) {
            statement.execute((known ? "ALTER" : "CREATE") + " ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}

package org.jianhui.workbench.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the embedded server runs with: durable without exception, heard on the loopback only, and discreet in its log. */
final class ServerSettings {

    /** Checked against {@code pg_settings} after every start. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private ServerSettings() {}

    /** The content of a configuration file. Statements and details stay out of the log: they hold personal data. */
    static String file(int port) {
        Map<String, String> settings = new LinkedHashMap<>(DURABLE);
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "60");
        settings.put("shared_buffers", "256MB");
        settings.put("max_wal_size", "1GB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_statement", "none");
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + " = '" + entry.getValue() + "'")
                .collect(Collectors.joining("\n", "# Written at every start.\n", "\n"));
    }
}

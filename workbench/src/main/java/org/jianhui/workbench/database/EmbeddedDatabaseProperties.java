package org.jianhui.workbench.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param directory its data directory; created at the first start, kept ever after
 * @param binaries where the server's programs are unpacked, by version; may be deleted while the server is stopped
 * @param secrets file of the roles' generated passwords, readable by its owner only, never inside {@code directory}
 * @param port the port on 127.0.0.1; 0 takes a free one at each start
 * @param startWithin how long a start (with crash recovery) may take
 */
@ConfigurationProperties("jianhui.database")
record EmbeddedDatabaseProperties(
        @DefaultValue("data/postgres") Path directory,
        @DefaultValue("data/server") Path binaries,
        @DefaultValue("keys/database.properties") Path secrets,
        @DefaultValue("0") int port,
        @DefaultValue("60s") Duration startWithin) {

    EmbeddedDatabaseProperties {
        directory = directory.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        secrets = secrets.toAbsolutePath().normalize();
        if (secrets.startsWith(directory)) {
            throw new IllegalArgumentException("jianhui.database.secrets must lie outside " + directory);
        }
    }
}

package org.jianhui.command.privacy;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jianhui.kernel.id.RequestId;

/** Personal data as one node of the application holds them, on given key files. */
final class Sealing {

    static final RequestId ORIGIN = new RequestId("request-9b1c");

    /** Invented: no such person. */
    static final String NAME = "冉冉试";

    static final String ID_NUMBER = "500230199006150017";

    final KeyFiles files;
    final PersonKeys keys;
    final TokenTable table;
    final SealedPersonalData data;

    private Sealing(Path directory, DataSource database, Duration remember) {
        files = new KeyFiles(
                new KeyFile(directory.resolve("master.key")), new KeyFile(directory.resolve("index.key")), database);
        keys = new PersonKeys(files, database, remember);
        table = new TokenTable(database);
        data = new SealedPersonalData(keys, new IndexTokens(files), table);
    }

    static Sealing node(Path directory, DataSource database) {
        return node(directory, database, Duration.ofSeconds(5));
    }

    static Sealing node(Path directory, DataSource database, Duration remember) {
        return new Sealing(directory, database, remember);
    }
}

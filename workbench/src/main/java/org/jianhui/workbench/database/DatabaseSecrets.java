package org.jianhui.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jianhui.workbench.assembly.PrivateFiles;

/** The generated passwords of the embedded server's roles, kept in a file only its owner can read. */
record DatabaseSecrets(String superuser, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Reads the file, or writes a new one.
     *
     * @throws IllegalStateException when there is a data directory but no file: its passwords cannot be guessed
     */
    static DatabaseSecrets readOrCreate(Path file, Path dataDirectory) {
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (Files.exists(dataDirectory)) {
                throw new IllegalStateException(
                        "the database " + dataDirectory + " exists, but the file of its passwords " + file
                                + " does not: restore the file, or move the database away to begin anew");
            }
            return create(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    private static DatabaseSecrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabaseSecrets(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "app", file));
    }

    private static DatabaseSecrets create(Path file) throws IOException {
        DatabaseSecrets secrets = new DatabaseSecrets(random(), random(), random());
        PrivateFiles.write(
                file, "superuser=" + secrets.superuser + "\nowner=" + secrets.owner + "\napp=" + secrets.app + "\n");
        return secrets;
    }

    private static String required(Properties properties, String key, Path file) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("no " + key + " in " + file);
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DatabaseSecrets[hidden]";
    }
}

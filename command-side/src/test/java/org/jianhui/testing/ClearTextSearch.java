package org.jianhui.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks for values that must stand nowhere in clear: byte by byte in files, in the usual encodings, and in every row of
 * every table (where compression could hide them from the first search).
 */
public final class ClearTextSearch {

    private static final int CHUNK = 4 << 20;

    private final List<Needle> needles;

    /** By their first two bytes: every file is read through once, however many there are. */
    private final @Nullable List<Needle>[] byBeginning;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ClearTextSearch(List<Needle> needles) {
        this.needles = needles;
        byBeginning = new List[1 << 16];
        needles.stream()
                .collect(Collectors.groupingBy(Needle::beginning))
                .forEach((two, all) -> byBeginning[two] = all);
    }

    /** @param canaries values so odd that no file holds them by chance; at least 3 Chinese or 6 other characters */
    public static ClearTextSearch forValues(String... canaries) {
        return new ClearTextSearch(Stream.of(canaries)
                .flatMap(canary -> Needle.of(canary).stream())
                .toList());
    }

    /**
     * Every file of the server's data directory, write-ahead log included, but for the tables of its other databases; after a
     * checkpoint. And every row.
     */
    public List<String> inDatabase(DataSource superuser) {
        try (Connection connection = superuser.getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            sql.sql("CHECKPOINT").update();
            Path data =
                    Path.of(sql.sql("SHOW data_directory").query(String.class).single());
            Path own = data.resolve("base")
                    .resolve(sql.sql("SELECT oid::text FROM pg_database WHERE datname = current_database()")
                            .query(String.class)
                            .single());
            List<String> found = new ArrayList<>(
                    inFiles(data, file -> file.startsWith(own) || !file.startsWith(data.resolve("base"))));
            found.addAll(inRows(sql));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file, or every file below a directory: logs, exports, key files. */
    public List<String> inFiles(Path root) {
        return inFiles(root, file -> true);
    }

    private List<String> inFiles(Path root, Predicate<Path> wanted) {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && wanted.test(file)) {
                        found.addAll(inFile(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** A running server replaces files: what is gone meanwhile is there under its new name, or nowhere. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException && !file.equals(root)) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> inFile(Path file) {
        int overlap = needles.stream().mapToInt(Needle::length).max().orElse(1) - 1;
        byte[] window = new byte[CHUNK + overlap];
        List<String> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            int kept = 0;
            for (int read = in.readNBytes(window, 0, CHUNK); read > 0; read = in.readNBytes(window, kept, CHUNK)) {
                int filled = kept + read;
                for (int at = 0; at < filled - 1; at++) {
                    @Nullable List<Needle> candidates = byBeginning[Needle.beginning(window, at)];
                    if (candidates != null) {
                        for (Needle needle : candidates) {
                            if (needle.isAt(at, window, filled)) {
                                found.add(file + ": " + needle);
                            }
                        }
                    }
                }
                kept = Math.min(overlap, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
            return found.stream().distinct().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> inRows(JdbcClient sql) {
        List<String> tables = sql.sql("SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            for (Needle needle : needles) {
                boolean there = sql.sql("SELECT EXISTS (SELECT 1 FROM " + table
                                + " AS t WHERE position(convert_from(?, 'UTF8') IN t::text) > 0"
                                + " OR position(encode(?, 'hex') IN t::text) > 0)")
                        .params(needle.asUtf8(), needle.bytes())
                        .query(Boolean.class)
                        .single();
                if (there) {
                    found.add(table + ": " + needle);
                }
            }
        }
        return found;
    }
}

package org.jianhui.command.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checkpoints outside the database, one file each, that nothing here changes any more: against them whoever could rewrite the
 * database is found out. It should lie where the database's administrators cannot write.
 */
final class CheckpointFolder {

    private static final Pattern NAME = Pattern.compile("checkpoint-(\\d{12})\\.txt");

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** The size of the largest checkpoint there; 0 if there is none. */
    long largest() {
        return files().stream().mapToLong(CheckpointFolder::size).max().orElse(0);
    }

    /** All of them, from the largest on; each is read when its turn comes. */
    Stream<Kept> newestFirst() {
        return files().stream()
                .sorted(Comparator.comparingLong(CheckpointFolder::size).reversed())
                .map(file -> new Kept(size(file), read(file)));
    }

    /** All of them, from the smallest on. */
    List<Kept> all() {
        return files().stream().map(file -> new Kept(size(file), read(file))).toList();
    }

    /** Puts one there, whole or not at all; one that is there already stays as it is. */
    void put(Kept checkpoint) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(String.format("checkpoint-%012d.txt", checkpoint.size()));
            if (!Files.exists(file)) {
                Path unfinished = Files.createTempFile(folder, "checkpoint", ".part");
                Files.writeString(unfinished, checkpoint.note());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(
                            each -> NAME.matcher(each.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

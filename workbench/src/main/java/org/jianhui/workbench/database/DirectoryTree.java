package org.jianhui.workbench.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A file or a directory with everything below it. */
final class DirectoryTree {

    private DirectoryTree() {}

    /** Deletes it if it is there. */
    static void delete(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}

package org.jianhui.workbench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All of the product's classes and source files. */
public final class House {

    /** Capabilities: the same names recur on every side. What else is in a side carries them. */
    static final List<String> CAPABILITIES = List.of(
            "organisation",
            "campaign",
            "founding",
            "election",
            "term",
            "membership",
            "funds",
            "mutualaid.coverage",
            "mutualaid.claim",
            "mutualaid.relief",
            "service",
            "dissolution",
            "inspection",
            "document");

    static final List<String> SIDES = List.of("command", "process", "query", "workbench");

    private static final ImportOption NO_TESTS =
            location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

    /** The classes of every module, tests left out. */
    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("org.jianhui");

    private House() {}

    /** The directory of the root pom. */
    public static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve(".mvn"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("not inside the project");
            }
        }
        return directory;
    }

    /** Every Java file under {@code src/main} or {@code src/test} of every module. */
    static List<Path> sources() {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(House::below)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file of the project. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path directory) {
        try {
            return Files.walk(directory).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

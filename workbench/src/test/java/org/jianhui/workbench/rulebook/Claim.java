package org.jianhui.workbench.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A test's claim to prove a rule, read from the test's source. */
record Claim(String rule, boolean partly, Path test) {

    private static final Pattern ANNOTATION = Pattern.compile("@Covers\\(([^)]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    /** All claims in the modules' test sources, in order of file. */
    static List<Claim> all(Path root) {
        try (Stream<Path> files = Files.find(
                root, 20, (path, attributes) -> path.toString().endsWith(".java") && isTestSource(root, path))) {
            return files.sorted().flatMap(file -> of(root, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTestSource(Path root, Path path) {
        Path relative = root.relativize(path);
        return relative.getNameCount() > 4 && relative.subpath(1, 4).equals(Path.of("src", "test", "java"));
    }

    private static Stream<Claim> of(Path root, Path file) {
        try {
            return ANNOTATION
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .flatMap(inside -> LITERAL.matcher(inside)
                            .results()
                            .map((MatchResult literal) -> literal.group(1))
                            .map(rule -> new Claim(rule, inside.contains("partly = true"), root.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return test.getFileName().toString().replace(".java", "");
    }
}

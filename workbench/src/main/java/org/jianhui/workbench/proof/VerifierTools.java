package org.jianhui.workbench.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jianhui.kernel.act.NotFound;

/** What bundles are checked with, for taking home: what the operator has put into a directory, or the page packed with the verifier. */
record VerifierTools(Path folder) {

    static final String PAGE = "verifier.html";
    static final String PROGRAM = "verifier.jar";

    boolean has(String name) {
        return find(name).isPresent();
    }

    byte[] content(String name) {
        return find(name).orElseThrow(() -> new NotFound("NOT_FOUND", "no " + name));
    }

    private Optional<byte[]> find(String name) {
        Path file = folder.resolve(name);
        try (InputStream packed = VerifierTools.class.getResourceAsStream("/org/jianhui/proof/bundle/" + name)) {
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
            return packed == null ? Optional.empty() : Optional.of(packed.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

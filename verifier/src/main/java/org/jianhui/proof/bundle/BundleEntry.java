package org.jianhui.proof.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file in a bundle. */
public record BundleEntry(String name, Source source) {

    /** Where its bytes are read; the same each time. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }

    /** @throws IllegalArgumentException if no entry may be called so */
    public BundleEntry {
        if (!EntryName.allowed(name)) {
            throw new IllegalArgumentException("no name of an entry: " + name);
        }
    }

    public static BundleEntry of(String name, byte[] bytes) {
        byte[] kept = bytes.clone();
        return new BundleEntry(name, () -> new ByteArrayInputStream(kept));
    }

    public static BundleEntry of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

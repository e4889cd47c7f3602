package org.jianhui.proof.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file in a bundle. */
public record BundleEntry(String name, Source source) {

    /** Where its bytes are read; the same each time. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }

    private static final int LONGEST = 255;
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+(/[a-z0-9._-]+)*");

    /** @throws IllegalArgumentException if no entry may be called so */
    public BundleEntry {
        if (!named(name)) {
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

    /** Whether an entry may be called so: no system can take it for a place outside. */
    static boolean named(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches() && !name.contains("..");
    }
}

package org.jianhui.proof.bundle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, each ended by a newline and none longer than one JSON text may be. */
final class LineReader {

    private static final int END = -1;

    private final InputStream in;
    private long line;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** From 1. */
    long line() {
        return line;
    }

    /**
     * The next line; null at the end.
     *
     * @throws IllegalArgumentException if it is longer, not UTF-8, or has no end; the one after it can be read
     */
    @Nullable
    String next() throws IOException {
        int next = in.read();
        if (next == END) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (; next != '\n' && next != END; next = in.read()) {
            if (bytes.size() < StrictJson.LONGEST) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
        }
        if (tooLong || next == END) {
            throw new IllegalArgumentException("too long or without an end");
        }
        return Written.utf8(bytes.toByteArray());
    }
}

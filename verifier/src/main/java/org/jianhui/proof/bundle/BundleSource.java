package org.jianhui.proof.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a bundle, read where they are wanted and never all at once. */
public interface BundleSource extends Closeable {

    long size();

    /** Reads at least one byte from there on, unless nothing is left; returns how many. */
    int read(long from, byte[] into, int offset, int length) throws IOException;

    static BundleSource of(Path file) throws IOException {
        return new FileSource(FileChannel.open(file));
    }

    static BundleSource of(byte[] bytes) {
        return new BytesSource(bytes.clone());
    }

    /** The bytes from there on, as many as there are of them. */
    default InputStream open(long from, long length) {
        BundleSource source = this;
        return new InputStream() {
            private long at = from;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int wanted) throws IOException {
                int most = (int) Math.min(wanted, from + length - at);
                if (most <= 0) {
                    return wanted == 0 ? 0 : -1;
                }
                int read = source.read(at, into, offset, most);
                at += read;
                return read == 0 ? -1 : read;
            }
        };
    }
}

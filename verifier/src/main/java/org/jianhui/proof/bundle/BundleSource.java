package org.jianhui.proof.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a bundle, read where they are wanted and never all at once. */
public interface BundleSource extends Closeable {

    long size();

    /** Reads at least one byte from there on, unless nothing is left; returns how many. */
    int read(long from, byte[] into, int offset, int length) throws IOException;

    static BundleSource of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        long size = channel.size();
        return new BundleSource() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long from, byte[] into, int offset, int length) throws IOException {
                return Math.max(0, channel.read(ByteBuffer.wrap(into, offset, length), from));
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    static BundleSource of(byte[] bytes) {
        return new BundleSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long from, byte[] into, int offset, int length) {
                int read = (int) Math.max(0, Math.min(length, bytes.length - from));
                if (read > 0) {
                    System.arraycopy(bytes, (int) from, into, offset, read);
                }
                return read;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
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

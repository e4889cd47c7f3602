package org.jianhui.proof.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A bundle on disk. */
final class FileSource implements BundleSource {

    private final FileChannel channel;
    private final long size;

    FileSource(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

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
}

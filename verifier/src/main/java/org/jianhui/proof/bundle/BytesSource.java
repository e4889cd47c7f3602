package org.jianhui.proof.bundle;

/** A bundle in memory. */
final class BytesSource implements BundleSource {

    private final byte[] bytes;

    BytesSource(byte[] bytes) {
        this.bytes = bytes;
    }

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
}

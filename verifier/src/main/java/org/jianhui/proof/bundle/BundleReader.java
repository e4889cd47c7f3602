package org.jianhui.proof.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archive from its beginning, entry by entry, and writes what it read anew: the first byte that differs is remembered, and
 * what can still be read is read. No length is believed that the file does not have.
 */
final class BundleReader {

    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;
    private static final int SIZE_AT = 18;
    private static final long NONE = -1;

    private final BundleSource source;
    private final Map<String, FoundEntry> entries = new LinkedHashMap<>();
    private long differsAt = NONE;

    private BundleReader(BundleSource source) {
        this.source = source;
    }

    static BundleReader read(BundleSource source) throws IOException {
        BundleReader reader = new BundleReader(source);
        reader.read();
        return reader;
    }

    /** The first byte that is not as the one form has it; empty if all are. */
    OptionalLong differsAt() {
        return differsAt == NONE ? OptionalLong.empty() : OptionalLong.of(differsAt);
    }

    /** By name, in the order of the archive. */
    Map<String, FoundEntry> entries() {
        return entries;
    }

    InputStream open(FoundEntry entry) {
        return source.open(entry.from(), entry.measured().size());
    }

    /** @throws IllegalArgumentException if it is longer, or not UTF-8 */
    String text(FoundEntry entry, int most) throws IOException {
        if (entry.measured().size() > most) {
            throw new IllegalArgumentException("longer than " + most);
        }
        return Written.utf8(open(entry).readAllBytes());
    }

    private void read() throws IOException {
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        long at = 0;
        int count = 0;
        for (PlacedEntry next = entry(at); next != null && count < CanonicalZip.MOST_ENTRIES; next = entry(at)) {
            tail.writeBytes(CanonicalZip.central(next));
            at = end(next);
            count++;
        }
        tail.writeBytes(CanonicalZip.end(count, tail.size(), at));
        compare(at, tail.toByteArray());
        if (source.size() > at + tail.size()) {
            differs(at + tail.size());
        }
        if (source.size() > CanonicalZip.LARGEST) {
            differs(CanonicalZip.LARGEST);
        }
    }

    private static long end(PlacedEntry entry) {
        return entry.offset() + CanonicalZip.LOCAL_SIZE + entry.name().length() + entry.size();
    }

    /** The entry whose header begins there; null if none does, or none that can be told from the next. */
    private @Nullable PlacedEntry entry(long at) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(bytes(at, CanonicalZip.LOCAL_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.remaining() < CanonicalZip.LOCAL_SIZE || header.getInt(0) != CanonicalZip.LOCAL) {
            return null;
        }
        long nameAt = at + CanonicalZip.LOCAL_SIZE;
        byte[] named = bytes(nameAt, header.getShort(NAME_LENGTH_AT) & 0xffff);
        String name = new String(named, StandardCharsets.ISO_8859_1);
        long size = header.getInt(SIZE_AT) & 0xffffffffL;
        if (header.getShort(EXTRA_LENGTH_AT) != 0) {
            differs(at + EXTRA_LENGTH_AT);
            return null;
        }
        if (!EntryName.allowed(name) || entries.containsKey(name)) {
            differs(nameAt);
            return null;
        }
        long from = nameAt + named.length;
        if (size > source.size() - from) {
            differs(at + SIZE_AT);
            return null;
        }
        Measured measured = Measured.of(source.open(from, size), OutputStream.nullOutputStream());
        entries.put(name, new FoundEntry(name, from, measured));
        compare(at, CanonicalZip.local(name, measured.crc(), size));
        return new PlacedEntry(name, at, measured.crc(), size);
    }

    private void compare(long at, byte[] expected) throws IOException {
        byte[] found = bytes(at, expected.length);
        int same = Arrays.mismatch(found, expected);
        if (same >= 0) {
            differs(at + same);
        }
    }

    private void differs(long at) {
        differsAt = differsAt == NONE ? at : Math.min(differsAt, at);
    }

    /** So many bytes from there on, or as many as there are. */
    private byte[] bytes(long from, int length) throws IOException {
        return source.open(from, length).readNBytes(length);
    }
}

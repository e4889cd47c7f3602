package org.jianhui.proof.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one form of the archive (PKWARE APPNOTE 4.3; stored, no time, no extra field): what is given is bytes, nothing is free. */
final class CanonicalZip {

    /** Without ZIP64, with a bit to spare. */
    static final long LARGEST = Integer.MAX_VALUE;

    static final int MOST_ENTRIES = 65_535;
    static final int LOCAL_SIZE = 30;
    static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    private static final short NAMES_ARE_UTF_8 = 0x0800;
    private static final short FIRST_DAY = 0x0021;
    private static final short NONE = 0;

    private CanonicalZip() {}

    static byte[] local(String name, int crc, long size) {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer header = littleEndian(LOCAL_SIZE + named.length).putInt(LOCAL);
        return common(header, crc, size, named).putShort(NONE).put(named).array();
    }

    static byte[] central(PlacedEntry entry) {
        byte[] named = entry.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer header = littleEndian(CENTRAL_SIZE + named.length).putInt(CENTRAL);
        common(header.putShort(VERSION), entry.crc(), entry.size(), named);
        header.putShort(NONE).putShort(NONE).putShort(NONE).putShort(NONE).putInt(0);
        return header.putInt((int) entry.offset()).put(named).array();
    }

    static byte[] end(int entries, long centralSize, long centralOffset) {
        return littleEndian(END_SIZE)
                .putInt(END)
                .putShort(NONE)
                .putShort(NONE)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) centralSize)
                .putInt((int) centralOffset)
                .putShort(NONE)
                .array();
    }

    static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What both headers of an entry say of it. */
    private static ByteBuffer common(ByteBuffer header, int crc, long size, byte[] named) {
        return header.putShort(VERSION)
                .putShort(NAMES_ARE_UTF_8)
                .putShort(NONE)
                .putShort(NONE)
                .putShort(FIRST_DAY)
                .putInt(crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) named.length);
    }
}

package org.jianhui.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** What is measured of a content while it is copied: size, CRC-32, SHA-256 in lower-case hex. */
record Measured(long size, int crc, String sha256) {

    private static final int PIECE = 1 << 16;

    static Measured of(InputStream content, OutputStream copy) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest digest = newDigest();
        long size = 0;
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            crc.update(piece, 0, read);
            digest.update(piece, 0, read);
            copy.write(piece, 0, read);
            size += read;
        }
        return new Measured(size, (int) crc.getValue(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

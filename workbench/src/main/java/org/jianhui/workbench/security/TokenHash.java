package org.jianhui.workbench.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a random 256-bit token, in hex: what the database knows of it. */
record TokenHash(String hex) {

    static TokenHash of(String secret) {
        return new TokenHash(HexFormat.of().formatHex(sha256(secret)));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

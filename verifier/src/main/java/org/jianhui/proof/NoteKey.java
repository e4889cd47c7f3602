package org.jianhui.proof;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An Ed25519 key by which notes are checked (C2SP signed-note, key types 1 and 4).
 *
 * @param name who signs, as the signature's line says it; neither spaces nor plus signs
 */
public record NoteKey(String name, Kind kind, byte[] bytes) {

    /** What its signatures are made over. */
    public enum Kind {
        /** The text of the note. */
        SIGNS(1),
        /** The text of a checkpoint with the time at which it was seen (C2SP tlog-cosignature). */
        COSIGNS(4);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    private static final int ID_LENGTH = 4;
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("no name of a key: " + name);
        }
        if (bytes.length != MerkleHash.LENGTH) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        bytes = bytes.clone();
    }

    public static NoteKey of(String name, Kind kind, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, kind, Arrays.copyOfRange(encoded, DER.length, encoded.length));
    }

    /**
     * Reads {@code name+id+key}, as a key is published.
     *
     * @throws IllegalArgumentException if it is none, or its id is not that of the key
     */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no key of a note");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> typed.length > 0 && each.code == typed[0])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of key known here"));
        NoteKey key = new NoteKey(parts[0], kind, Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("the key's id is not that of the key");
        }
        return key;
    }

    /** As it is published. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The four bytes by which a signature names its key. */
    byte[] id() {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(NoteText.bytes(name + "\n"));
        named.writeBytes(typed());
        return Arrays.copyOf(MerkleHash.of(named.toByteArray()), ID_LENGTH);
    }

    boolean verifies(String message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            byte[] encoded = Arrays.copyOf(DER, DER.length + bytes.length);
            System.arraycopy(bytes, 0, encoded, DER.length, bytes.length);
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(NoteText.bytes(message));
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private byte[] typed() {
        byte[] typed = new byte[1 + bytes.length];
        typed[0] = (byte) kind.code;
        System.arraycopy(bytes, 0, typed, 1, bytes.length);
        return typed;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && text().equals(key.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}

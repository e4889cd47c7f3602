package org.jianhui.proof;

import java.util.Arrays;
import java.util.Base64;

/**
 * What a log is at a moment (C2SP tlog-checkpoint): whose it is, how many leaves it has, and the root over them.
 *
 * @param origin the same for ever; no newline
 */
public record Checkpoint(String origin, long size, byte[] root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0 || root.length != MerkleHash.LENGTH) {
            throw new IllegalArgumentException("no checkpoint");
        }
        root = root.clone();
    }

    /** @throws IllegalArgumentException if the text is none, or is written in another way than {@link #text} writes it */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4) {
            throw new IllegalArgumentException("no checkpoint");
        }
        Checkpoint read = new Checkpoint(
                lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("no checkpoint as it is written");
        }
        return read;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint checkpoint
                && origin.equals(checkpoint.origin)
                && size == checkpoint.size
                && Arrays.equals(root, checkpoint.root);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}

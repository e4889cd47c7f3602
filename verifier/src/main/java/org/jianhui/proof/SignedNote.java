package org.jianhui.proof;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text and who signed it (C2SP signed-note): the text, a blank line, and a line for each signature.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<Line> signatures) {

    /** A signature's line: who says it is theirs, and the bytes, the key's id first. */
    public record Line(String name, byte[] bytes) {

        String text() {
            return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }
    }

    private static final String DASH = "\u2014 ";
    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;
    private static final int ID = 4;
    private static final int TIME = 8;
    private static final int SIGNATURE = 64;
    private static final long LAST_SECOND = 253_402_300_799L;

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("no text of a note");
        }
        signatures = List.copyOf(signatures);
    }

    /** @throws IllegalArgumentException if it is no signed note */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("no signed note");
        }
        List<Line> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2).split("\n")) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(DASH) || space <= DASH.length() || signatures.size() == MOST_SIGNATURES) {
                throw new IllegalArgumentException("no line of a signature");
            }
            signatures.add(new Line(
                    line.substring(DASH.length(), space), Base64.getDecoder().decode(line.substring(space + 1))));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The note as it is kept and sent. */
    public String note() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line.text()));
        return note.toString();
    }

    public SignedNote with(Line signature) {
        List<Line> all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /** Whether a signature of this key stands under the text as it is. */
    public boolean signedBy(NoteKey key) {
        return key.kind() == NoteKey.Kind.SIGNS
                && of(key, ID + SIGNATURE).anyMatch(each -> key.verifies(text, tail(each)));
    }

    /** When this key's holder has seen the checkpoint, to the second; empty if no signature of it stands under the text as it is. */
    public Optional<Instant> cosignedBy(NoteKey key) {
        return key.kind() != NoteKey.Kind.COSIGNS
                ? Optional.empty()
                : of(key, ID + TIME + SIGNATURE)
                        .filter(each -> dated(each) && key.verifies(cosigned(text, time(each)), tail(each)))
                        .map(each -> Instant.ofEpochSecond(time(each)))
                        .findFirst();
    }

    /** Whether every signature that says it is this key's is; also if there is none. */
    public boolean holds(NoteKey key) {
        int time = key.kind() == NoteKey.Kind.COSIGNS ? TIME : 0;
        return signatures.stream()
                .filter(line -> names(line, key))
                .map(Line::bytes)
                .allMatch(bytes -> bytes.length == ID + time + SIGNATURE
                        && (time == 0 || dated(bytes))
                        && key.verifies(time == 0 ? text : cosigned(text, time(bytes)), tail(bytes)));
    }

    /** Whether a signature says that it is this key's. */
    public static boolean names(Line line, NoteKey key) {
        return line.name().equals(key.name())
                && line.bytes().length > ID
                && Arrays.equals(Arrays.copyOf(line.bytes(), ID), key.id());
    }

    static String cosigned(String text, long seconds) {
        return "cosignature/v1\ntime " + seconds + "\n" + text;
    }

    private java.util.stream.Stream<byte[]> of(NoteKey key, int length) {
        return signatures.stream()
                .filter(line -> line.name().equals(key.name()))
                .map(Line::bytes)
                .filter(bytes -> bytes.length == length && Arrays.equals(Arrays.copyOf(bytes, ID), key.id()));
    }

    /** Whether it says a time that there is: 1970 to 9999. */
    private static boolean dated(byte[] bytes) {
        return time(bytes) >= 0 && time(bytes) <= LAST_SECOND;
    }

    private static long time(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong(ID);
    }

    private static byte[] tail(byte[] bytes) {
        return Arrays.copyOfRange(bytes, bytes.length - SIGNATURE, bytes.length);
    }
}

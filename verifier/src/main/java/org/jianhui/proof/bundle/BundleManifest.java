package org.jianhui.proof.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a bundle is and what is in it; its text is what the log's key signs. */
public record BundleManifest(BundleHeader header, List<Listed> entries) {

    /** An entry of the bundle as the manifest tells of it: SHA-256 in lower-case hex, size in bytes. */
    public record Listed(String sha256, long bytes, String name) {

        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Listed {
            if (!HASH.matcher(sha256).matches() || bytes < 0 || !EntryName.allowed(name)) {
                throw new IllegalArgumentException("no entry of a manifest");
            }
        }

        private String text() {
            return "entry " + sha256 + " " + bytes + " " + name;
        }
    }

    private static final String FORM = "jianhui/proof-bundle/1";

    public BundleManifest {
        entries = List.copyOf(entries);
    }

    /** The text that is signed. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        lines.add("origin " + header.origin());
        lines.add("case " + header.caseId());
        lines.add("made " + header.made());
        lines.add("by " + header.by());
        lines.add("streams " + header.streams().size());
        header.streams().forEach((stream, count) -> lines.add("stream " + stream + " " + count));
        lines.add("entries " + entries.size());
        entries.forEach(each -> lines.add(each.text()));
        return String.join("\n", lines) + "\n";
    }

    /** @throws IllegalArgumentException if the text is none, or is written in another way than {@link #text} writes it */
    public static BundleManifest parse(String text) {
        Lines lines = new Lines(text.split("\n", -1));
        if (!lines.next().equals(FORM)) {
            throw new IllegalArgumentException("line 1 is not " + FORM);
        }
        String origin = lines.word("origin");
        String caseId = lines.word("case");
        Instant made = instant(lines.word("made"));
        String by = lines.word("by");
        TreeMap<String, Long> streams = new TreeMap<>();
        for (long left = number(lines.word("streams")); left > 0; left--) {
            String[] stream = lines.words("stream", 2);
            streams.put(stream[0], number(stream[1]));
        }
        List<Listed> entries = new ArrayList<>();
        for (long left = number(lines.word("entries")); left > 0; left--) {
            String[] entry = lines.words("entry", 3);
            entries.add(new Listed(entry[0], number(entry[1]), entry[2]));
        }
        BundleManifest read = new BundleManifest(new BundleHeader(origin, caseId, made, by, streams), entries);
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("not written as a manifest is");
        }
        return read;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number: " + text, e);
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time: " + text, e);
        }
    }

    /** Reads line by line; a count that promises more lines than there are finds the end. */
    private static final class Lines {

        private final String[] lines;
        private int at;

        private Lines(String[] lines) {
            this.lines = lines;
        }

        private String next() {
            if (at == lines.length) {
                throw new IllegalArgumentException("ends after line " + at);
            }
            return lines[at++];
        }

        private String word(String name) {
            return words(name, 1)[0];
        }

        private String[] words(String name, int count) {
            String[] words = next().split(" ", -1);
            if (words.length != count + 1 || !words[0].equals(name)) {
                throw new IllegalArgumentException("line " + at + " does not tell the " + name);
            }
            return java.util.Arrays.copyOfRange(words, 1, words.length);
        }
    }
}

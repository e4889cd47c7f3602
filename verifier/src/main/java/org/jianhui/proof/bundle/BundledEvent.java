package org.jianhui.proof.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.proof.EventHash;
import org.jianhui.proof.MerkleHash;
import tools.jackson.databind.JsonNode;

/**
 * A stored event with the proof that it stands in the log; a line of {@code events.jsonl}.
 *
 * @param index place in the log, from 0
 * @param sequence in the stream, from 0
 * @param recordedAt of microsecond precision
 * @param payload as stored, byte for byte
 * @param metadata as stored, byte for byte
 * @param hash as stored beside the event
 * @param path from its leaf to the root of the bundle's checkpoint, from below
 */
public record BundledEvent(
        long index,
        UUID eventId,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        String payload,
        String metadata,
        byte[] hash,
        List<byte[]> path) {

    /** The largest number that every JSON reader keeps exactly: 2⁵³ − 1. */
    static final long LARGEST = 9_007_199_254_740_991L;

    private static final int LONGEST_PATH = 64;
    private static final int LENGTH_OF_TIME = "2026-11-23T02:00:00.000001Z".length();
    private static final List<String> NAMES = List.of(
            "index",
            "eventId",
            "stream",
            "sequence",
            "type",
            "revision",
            "recordedAt",
            "payload",
            "metadata",
            "hash",
            "path");
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public BundledEvent {
        hash = hash.clone();
        path = List.copyOf(path);
    }

    /** The line, without its newline. */
    public String line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("index", index);
        line.put("eventId", eventId.toString());
        line.put("stream", stream);
        line.put("sequence", sequence);
        line.put("type", type);
        line.put("revision", revision);
        line.put("recordedAt", MICROS.format(recordedAt));
        line.put("payload", payload);
        line.put("metadata", metadata);
        line.put("hash", HexFormat.of().formatHex(hash));
        line.put("path", path.stream().map(Base64.getEncoder()::encodeToString).toList());
        return StrictJson.write(line);
    }

    /** @throws IllegalArgumentException if the line is none */
    public static BundledEvent parse(String line) {
        JsonNode read = StrictJson.read(line, NAMES);
        List<byte[]> path = new ArrayList<>();
        if (!read.path("path").isArray() || read.path("path").size() > LONGEST_PATH) {
            throw new IllegalArgumentException("no path");
        }
        read.path("path").forEach(each -> path.add(Written.hash(each.isString() ? each.stringValue() : "")));
        return new BundledEvent(
                StrictJson.number(read, "index", LARGEST),
                Written.uuid(StrictJson.text(read, "eventId")),
                StrictJson.text(read, "stream"),
                StrictJson.number(read, "sequence", LARGEST),
                StrictJson.text(read, "type"),
                (int) StrictJson.number(read, "revision", Integer.MAX_VALUE),
                recordedAt(StrictJson.text(read, "recordedAt")),
                StrictJson.text(read, "payload"),
                StrictJson.text(read, "metadata"),
                Written.hex(StrictJson.text(read, "hash")),
                path);
    }

    /** The hash of its fields, whatever hash it claims. */
    public byte[] computed() {
        return EventHash.of(eventId, stream, sequence, type, revision, recordedAt, payload, metadata);
    }

    /** Of the hash it claims: that it is the right one is a check of its own. */
    byte[] leaf() {
        return MerkleHash.ofLeaf(hash);
    }

    private static Instant recordedAt(String text) {
        try {
            Instant read = Instant.parse(text);
            if (text.length() == LENGTH_OF_TIME && MICROS.format(read).equals(text)) {
                return read;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("recordedAt is no time", e);
        }
        throw new IllegalArgumentException("recordedAt is not written to the microsecond");
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }
}

package org.jianhui.proof.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.Commitment;
import org.jianhui.proof.EventHash;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleTree;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.NoteSigner;
import org.jianhui.proof.SignedNote;

/** A bundle of an invented case out of a log of nine events, made from fixed seeds; each part can be spoilt before it is signed. */
final class SmallBundle {

    static final String ORIGIN = "jianhui/7000000000000000001";
    static final NoteSigner LOG = NoteSigner.of(ORIGIN, NoteKey.Kind.SIGNS, seed(1));
    static final NoteSigner SUPERIOR = NoteSigner.of("county-union.example", NoteKey.Kind.COSIGNS, seed(2));
    static final NoteSigner STRANGER = NoteSigner.of("stranger.example", NoteKey.Kind.COSIGNS, seed(3));
    static final NoteSigner OTHER_LOG = NoteSigner.of(ORIGIN, NoteKey.Kind.SIGNS, seed(4));
    static final byte[] SALT = Arrays.copyOfRange(seed(5), Commitment.SALT_BYTES, 2 * Commitment.SALT_BYTES);
    static final String PAPER = "请示（测试）\n";
    static final int BEFORE = 4;

    private static final Instant FIRST = Instant.parse("2026-11-23T02:00:00.000001Z");
    private static final String FOUNDING = "founding-1";
    private static final String ELECTION = "election-1";

    final List<BundledEvent> log = new ArrayList<>();
    final List<BundledEvent> events = new ArrayList<>();
    final List<OpenedValue> opened = new ArrayList<>();
    final Map<String, Long> streams = new TreeMap<>();
    final List<BundleEntry> files = new ArrayList<>();
    SignedNote checkpoint;
    SignedNote earlier;
    List<byte[]> consistency;
    NoteSigner signer = LOG;
    List<BundleEntry> added = List.of();
    UnaryOperator<String> lines = text -> text;

    SmallBundle() {
        append("other-1", "other.thing-done", "{}");
        append(
                FOUNDING,
                "founding.application-filed",
                "{\"name\":" + envelope("person.name", "张三", true) + ",\"phone\":"
                        + envelope("person.phone", "13800000000", false)
                        + ",\"basis\":{\"edition\":\"2022-06-06\",\"rules\":[\"G-01\"]}}");
        append("other-1", "other.thing-done", "{}");
        append(
                FOUNDING,
                "document.attachment-stored",
                "{\"file\":{\"id\":\"attachment-1\",\"sha256\":\"" + sha256(PAPER) + "\",\"name\":"
                        + envelope("file.name", "请示.txt", true) + "}}");
        append(ELECTION, "election.opened", "{\"contact\":\"<img src=x onerror=alert(1)>\"}");
        append("other-1", "other.thing-done", "{}");
        append(FOUNDING, "founding.approved", "{\"basis\":{\"edition\":\"2022-06-06\",\"rules\":[\"G-01\",\"G-02\"]}}");
        append("other-1", "other.thing-done", "{}");
        append(ELECTION, "election.closed", "{\"reason\":" + envelope("election.reason", "未开启", true) + "}");
        for (BundledEvent each : log) {
            if (!each.stream().equals("other-1")) {
                events.add(proved(each));
                streams.merge(each.stream(), 1L, Long::sum);
            }
        }
        opened.add(new OpenedValue(events.get(0).eventId(), "/name", "张三", base64url(SALT)));
        opened.add(new OpenedValue(events.get(0).eventId(), "/phone", "13800000000", null));
        opened.add(new OpenedValue(events.get(1).eventId(), "/file/name", "请示.txt", base64url(SALT)));
        checkpoint = SUPERIOR.cosign(LOG.sign(at(log.size()).text()), FIRST.plusSeconds(3600));
        earlier = SUPERIOR.cosign(LOG.sign(at(BEFORE).text()), FIRST.plusSeconds(60));
        consistency = tree().consistency(BEFORE, log.size());
        files.add(BundleEntry.of("files/attachment-1", PAPER));
        files.add(BundleEntry.of("catalogue.tsv", "id\tclause\nG-01\t文头\nG-02\t正文三(一)\n"));
        files.add(BundleEntry.of("drawings/founding-1.bpmn", "<definitions/>\n"));
        files.add(BundleEntry.of(
                "labels.tsv",
                "founding.application-filed\t建会请示\tApplication filed\nelection.opened\t换届启动\tElection opened\n"));
    }

    /** One short stream and nothing else, for where thousands are checked. */
    SmallBundle quick() {
        earlier = null;
        checkpoint = LOG.sign(checkpoint.text());
        events.removeIf(e -> !e.stream().equals(ELECTION));
        streams.remove(FOUNDING);
        opened.clear();
        files.clear();
        return this;
    }

    byte[] bytes() {
        List<BundleEntry> entries = new ArrayList<>();
        entries.add(BundleEntry.of(
                "keys.txt", LOG.key().text() + "\n" + SUPERIOR.key().text() + "\n"));
        entries.add(BundleEntry.of("checkpoint.txt", checkpoint.note()));
        if (earlier != null) {
            entries.add(BundleEntry.of("checkpoints/" + BEFORE + ".txt", earlier.note()));
            entries.add(BundleEntry.of(
                    "consistency/" + BEFORE + ".txt",
                    consistency.stream()
                            .map(h -> Base64.getEncoder().encodeToString(h) + "\n")
                            .collect(Collectors.joining())));
        }
        entries.add(BundleEntry.of(
                "events.jsonl",
                lines.apply(events.stream().map(e -> e.line() + "\n").collect(Collectors.joining()))));
        entries.add(BundleEntry.of(
                "opened.jsonl", opened.stream().map(o -> o.line() + "\n").collect(Collectors.joining())));
        entries.addAll(files);
        entries.addAll(added);
        return written(entries);
    }

    byte[] written(List<BundleEntry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BundleHeader header = new BundleHeader(
                    ORIGIN, FOUNDING, Instant.parse("2026-11-24T00:00:00Z"), "account-inspector", streams);
            new BundleWriter(signer::sign).write(header, entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Checkpoint at(long size) {
        return new Checkpoint(ORIGIN, size, tree().root(size));
    }

    /** The event with the path of the log as it is now. */
    BundledEvent proved(BundledEvent event) {
        return with(
                event,
                event.index(),
                event.sequence(),
                event.payload(),
                event.hash(),
                tree().inclusion(event.index(), log.size()));
    }

    static BundledEvent with(
            BundledEvent e, long index, long sequence, String payload, byte[] hash, List<byte[]> path) {
        return new BundledEvent(
                index,
                e.eventId(),
                e.stream(),
                sequence,
                e.type(),
                e.revision(),
                e.recordedAt(),
                payload,
                e.metadata(),
                hash,
                path);
    }

    /** Another payload, with the hash that goes with it. */
    static BundledEvent paying(BundledEvent e, String payload) {
        byte[] hash = EventHash.of(
                e.eventId(), e.stream(), e.sequence(), e.type(), e.revision(), e.recordedAt(), payload, e.metadata());
        return with(e, e.index(), e.sequence(), payload, hash, e.path());
    }

    MerkleTree tree() {
        return new MerkleTree(this::subtree);
    }

    private byte[] subtree(int level, long index) {
        return level == 0
                ? MerkleHash.ofLeaf(log.get((int) index).hash())
                : MerkleHash.ofNode(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
    }

    private void append(String stream, String type, String payload) {
        long sequence = log.stream().filter(e -> e.stream().equals(stream)).count();
        Instant at = FIRST.plusSeconds(log.size() * 60L);
        String metadata = "{\"account\":\"account-" + log.size() % 3 + "\",\"actedOn\":\"" + at
                + "\",\"edition\":\"2022-06-06\"}";
        BundledEvent event = new BundledEvent(
                log.size(),
                new UUID(0x4000L, log.size()),
                stream,
                sequence,
                type,
                1,
                at,
                payload,
                metadata,
                new byte[32],
                List.of());
        log.add(paying(event, payload));
    }

    private static String envelope(String field, String value, boolean committed) {
        byte[] commitment = Commitment.of(SALT, "person-1", field, "request-1", value);
        String ciphertext = committed ? base64url(commitment) + ".BBBB" : "BBBB";
        return "{\"person\":\"person-1\",\"field\":\"" + field
                + "\",\"key\":1,\"origin\":\"request-1\",\"nonce\":\"AAAA\",\"ciphertext\":\"" + ciphertext + "\"}";
    }

    static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(String text) {
        try {
            return Measured.of(
                            new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            java.io.OutputStream.nullOutputStream())
                    .sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] seed(int last) {
        byte[] seed = new byte[MerkleHash.LENGTH];
        seed[31] = (byte) last;
        return seed;
    }
}

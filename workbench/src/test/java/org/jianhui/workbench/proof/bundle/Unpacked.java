package org.jianhui.workbench.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleProof;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.jianhui.proof.bundle.BundleCheck;
import org.jianhui.proof.bundle.BundleManifest;
import org.jianhui.proof.bundle.BundleReport;
import org.jianhui.proof.bundle.BundleSource;
import org.jianhui.proof.bundle.BundledEvent;
import org.jianhui.proof.bundle.OpenedValue;
import org.jianhui.proof.bundle.Trust;
import org.jianhui.proof.bundle.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bundle taken apart. */
record Unpacked(byte[] file, Map<String, byte[]> entries) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Unpacked of(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Unpacked(file, entries);
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    byte[] content(String name) {
        return entries.get(name);
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    List<BundledEvent> events() {
        return lines("events.jsonl").map(BundledEvent::parse).toList();
    }

    List<OpenedValue> opened() {
        return lines("opened.jsonl").map(OpenedValue::parse).toList();
    }

    private Stream<String> lines(String name) {
        return text(name).lines();
    }

    /** The words of the report, without spaces. */
    String report() {
        try (PDDocument document = Loader.loadPDF(content("report.pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that can be read in it. */
    String everything() {
        StringBuilder all = new StringBuilder(report());
        names().stream()
                .filter(name -> !name.equals("report.pdf"))
                .forEach(name -> all.append('\n').append(text(name)));
        return all.toString();
    }

    /** The envelope that is opened. */
    JsonNode at(OpenedValue open) {
        return events().stream()
                .filter(event -> event.eventId().equals(open.event()))
                .map(event -> JSON.readTree(event.payload()).at(open.pointer()))
                .findFirst()
                .orElseThrow();
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed, complete, and every event below the signed root. */
    void isSound(String key) {
        NoteKey signer = NoteKey.parse(key);
        SignedNote manifest = SignedNote.parse(text("manifest.txt"));
        assertThat(manifest.signedBy(signer)).isTrue();
        BundleManifest said = BundleManifest.parse(manifest.text());
        assertThat(said.entries())
                .extracting(BundleManifest.Listed::name)
                .isEqualTo(names().subList(1, names().size()));
        SignedNote note = SignedNote.parse(text("checkpoint.txt"));
        assertThat(note.signedBy(signer)).isTrue();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Map<String, Long> counted = new LinkedHashMap<>();
        for (BundledEvent event : events()) {
            assertThat(event.computed()).isEqualTo(event.hash());
            assertThat(MerkleProof.includes(
                            MerkleHash.ofLeaf(event.hash()),
                            event.index(),
                            checkpoint.size(),
                            event.path(),
                            checkpoint.root()))
                    .isTrue();
            assertThat(event.sequence()).isEqualTo(counted.getOrDefault(event.stream(), 0L));
            counted.merge(event.stream(), 1L, Long::sum);
        }
        assertThat(said.header().streams()).isEqualTo(counted);
        try (BundleSource source = BundleSource.of(file)) {
            BundleReport report = BundleCheck.of(source, new Trust(List.of(signer), List.of(), List.of()));
            assertThat(report.refusals()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every event of every stream, byte for byte. */
    void isAsStoredIn(JdbcClient sql) {
        List<String> streams =
                events().stream().map(BundledEvent::stream).distinct().toList();
        List<List<Object>> stored = new ArrayList<>();
        sql.sql(
                        "SELECT event_id::text, stream, seq, type, revision, recorded_at, payload, metadata, hash FROM log.event"
                                + " WHERE stream IN (:streams) ORDER BY epoch, tx_id, position")
                .param("streams", streams)
                .query(row -> {
                    stored.add(List.of(
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            row.getString(8),
                            HexFormat.of().formatHex(row.getBytes(9))));
                });
        List<List<Object>> bundled = new ArrayList<>();
        for (BundledEvent event : events()) {
            bundled.add(List.of(
                    event.eventId().toString(),
                    event.stream(),
                    event.sequence(),
                    event.type(),
                    event.revision(),
                    event.recordedAt(),
                    event.payload(),
                    event.metadata(),
                    HexFormat.of().formatHex(event.hash())));
        }
        assertThat(bundled).isEqualTo(stored);
    }

    /** What the case's sealed values say, files and their keys left out. */
    Set<String> clear(PersonalData personalData) {
        Set<String> values = new TreeSet<>();
        events().forEach(event -> envelopes(JSON.readTree(event.payload()), personalData, values));
        return values;
    }

    private static void envelopes(JsonNode node, PersonalData personalData, Set<String> values) {
        if (node.has("ciphertext") && node.has("nonce")) {
            try {
                String value = personalData.open(JSON.treeToValue(node, Envelope.class));
                if (value.length() > 1) {
                    values.add(value);
                }
            } catch (PersonErased erased) {
                return;
            }
        }
        node.forEach(each -> envelopes(each, personalData, values));
    }
}

package org.jianhui.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.NoteSigner;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {

    private static final NoteSigner LOG = NoteSigner.of("jianhui/1", NoteKey.Kind.SIGNS, new byte[32]);
    private static final BundleHeader HEADER = new BundleHeader(
            "jianhui/1",
            "founding-1",
            Instant.parse("2026-11-23T02:00:00.5Z"),
            "account-1",
            Map.of("founding-1", 2L, "election-1", 3L));

    @TempDir
    private Path directory;

    @Test
    void any_system_can_open_what_it_writes() throws IOException {
        Path file = directory.resolve("bundle.zip");
        Files.write(file, written(BundleEntry.of("keys.txt", "key\n"), BundleEntry.of("files/a-1", new byte[100_000])));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names =
                    new ArrayList<>(zip.stream().map(ZipEntry::getName).toList());
            assertThat(names).containsExactly("manifest.txt", "keys.txt", "files/a-1");
            assertThat(zip.getInputStream(zip.getEntry("keys.txt")).readAllBytes())
                    .isEqualTo("key\n".getBytes(StandardCharsets.UTF_8));
            String note =
                    new String(zip.getInputStream(zip.getEntry("manifest.txt")).readAllBytes(), StandardCharsets.UTF_8);
            SignedNote manifest = SignedNote.parse(note);
            assertThat(manifest.signedBy(LOG.key())).isTrue();
            assertThat(manifest.text()).isEqualTo("""
                    jianhui/proof-bundle/1
                    origin jianhui/1
                    case founding-1
                    made 2026-11-23T02:00:00Z
                    by account-1
                    streams 2
                    stream election-1 3
                    stream founding-1 2
                    entries 2
                    entry a7998f247bd965694ff227fa325c81169a07471a8b6808d3e002a486c4e65975 4 keys.txt
                    entry 9192c25b734fcbadbe32dadc28089c60db0e39f90cc20ce2e5733f57261acc0c 100000 files/a-1
                    """);
            assertThat(BundleManifest.parse(manifest.text()).text()).isEqualTo(manifest.text());
        }
    }

    @Test
    void the_same_twice_is_the_same_bytes() throws IOException {
        assertThat(written(BundleEntry.of("keys.txt", "k"))).isEqualTo(written(BundleEntry.of("keys.txt", "k")));
    }

    @Test
    void refuses_a_name_that_leads_elsewhere_or_stands_there_already() {
        for (String name : List.of("../keys.txt", "/etc", "a//b", "A", "a/", "", "a..b", "C:\\a", "a".repeat(256))) {
            assertThatThrownBy(() -> BundleEntry.of(name, "")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> written(BundleEntry.of("a", ""), BundleEntry.of("a", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(BundleEntry.of("manifest.txt", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notices_a_content_that_changes_between_manifest_and_archive() {
        AtomicInteger times = new AtomicInteger();
        BundleEntry fickle =
                new BundleEntry("a", () -> new ByteArrayInputStream(new byte[] {(byte) times.incrementAndGet()}));
        assertThatThrownBy(() -> written(fickle)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_words_that_would_be_read_as_two() {
        assertThatThrownBy(() -> new BundleHeader("jianhui/1", "founding 1", Instant.EPOCH, "a", Map.of("s", 1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleHeader("jianhui/1", "founding", Instant.EPOCH, "a", Map.of("s\nt", 1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written(BundleEntry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BundleWriter(LOG::sign).write(HEADER, List.of(entries), out);
        return out.toByteArray();
    }
}

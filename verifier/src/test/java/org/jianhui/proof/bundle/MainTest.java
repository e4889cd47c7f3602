package org.jianhui.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final String KEY = SmallBundle.LOG.key().text();

    @TempDir
    private Path directory;

    private final SmallBundle bundle = new SmallBundle();
    private String said = "";

    @Test
    void says_that_a_bundle_is_sound_and_shows_the_case() throws IOException {
        String file = file("sound.zip", bundle.bytes());
        assertThat(run(file, "--key", KEY, "--case")).isEqualTo(Main.DONE);
        assertThat(said)
                .contains("结论：通过。", "建会请示", "G-01（文头）", "张三", "密封", "只以制作人所述为准")
                .doesNotContain("不通过");
        assertThat(run(file, "--lang", "en")).isEqualTo(Main.DONE);
        assertThat(said).contains("sound IF the key", KEY).doesNotContain("Application filed");
    }

    @Test
    void names_what_fails_and_where() throws IOException {
        bundle.events.set(3, SmallBundle.paying(bundle.events.get(3), "{}"));
        String file = file("spoilt.zip", bundle.bytes());
        assertThat(run(file, "--key", KEY)).isEqualTo(Main.REFUSED);
        assertThat(said).contains("结论：不通过。", "INCLUSION  founding-1 2, line 4");
    }

    @Test
    void a_name_in_a_bundle_steers_no_terminal() throws IOException {
        bundle.events.set(0, SmallBundle.with(bundle.events.get(0), 1, 1, "\u001b[2J", new byte[32], List.of()));
        bundle.lines = text -> text.replace("\"founding-1\"", "\"\\u001b[31m\"");
        run(file("hostile.zip", bundle.bytes()), "--case");
        assertThat(said).doesNotContain("\u001b");
    }

    @Test
    void asks_for_what_it_understands() {
        assertThat(run()).isEqualTo(Main.UNUSABLE);
        assertThat(run("--frob")).isEqualTo(Main.UNUSABLE);
        assertThat(run(directory.resolve("nothing.zip").toString())).isEqualTo(Main.UNUSABLE);
        assertThat(run("a.zip", "--key", "no key")).isEqualTo(Main.UNUSABLE);
        assertThat(run("cosign")).isEqualTo(Main.UNUSABLE);
    }

    @Test
    void the_superior_countersigns_what_goes_on_from_what_it_countersigned() throws IOException {
        String seed = directory.resolve("seed").toString();
        assertThat(run("keygen", "--seed", seed, "--name", "county.example")).isEqualTo(Main.DONE);
        NoteKey own = NoteKey.parse(said.strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(seed))))
                .isEqualTo("rw-------");
        assertThat(run("keygen", "--seed", seed, "--name", "county.example")).isEqualTo(Main.UNUSABLE);

        SignedNote first = SmallBundle.LOG.sign(bundle.at(4).text());
        assertThat(cosign(seed, first, "--first")).isEqualTo(Main.DONE);
        SignedNote cosigned = SignedNote.parse(first.note() + said);
        assertThat(cosigned.cosignedBy(own)).contains(NOW);

        SignedNote next = SmallBundle.LOG.sign(bundle.at(9).text());
        String after = file("after.txt", cosigned.note().getBytes(StandardCharsets.UTF_8));
        String proof = file("proof.txt", lines(bundle.consistency));
        assertThat(cosign(seed, next, "--after", after, "--consistency", proof)).isEqualTo(Main.DONE);
        assertThat(SignedNote.parse(next.note() + said).cosignedBy(own)).contains(NOW);

        String json = file("proof.json", json(bundle.consistency));
        assertThat(cosign(seed, next, "--after", after, "--consistency", json)).isEqualTo(Main.DONE);

        SignedNote rewritten =
                SmallBundle.LOG.sign(new Checkpoint(SmallBundle.ORIGIN, 9, MerkleHash.ofNothing()).text());
        assertThat(cosign(seed, rewritten, "--after", after, "--consistency", proof))
                .isEqualTo(Main.REFUSED);
        assertThat(said).contains("rewritten").doesNotContain("\u2014 county");
        SignedNote foreign = SmallBundle.OTHER_LOG.sign(bundle.at(9).text());
        assertThat(cosign(seed, foreign, "--after", after, "--consistency", proof))
                .isEqualTo(Main.REFUSED);
        String never = file("never.txt", first.note().getBytes(StandardCharsets.UTF_8));
        assertThat(cosign(seed, next, "--after", never, "--consistency", proof)).isEqualTo(Main.REFUSED);
        assertThat(cosign(seed, next)).isEqualTo(Main.UNUSABLE);
    }

    private int cosign(String seed, SignedNote checkpoint, String... more) throws IOException {
        String file = file("checkpoint.txt", checkpoint.note().getBytes(StandardCharsets.UTF_8));
        List<String> args = new java.util.ArrayList<>(
                List.of("cosign", "--seed", seed, "--name", "county.example", "--key", KEY, "--checkpoint", file));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new Main(new PrintStream(out, true, StandardCharsets.UTF_8), Clock.fixed(NOW, ZoneOffset.UTC))
                .run(List.of(args));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String file(String name, byte[] content) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, content);
        return file.toString();
    }

    private static byte[] json(List<byte[]> hashes) {
        return hashes.stream()
                .map(hash -> "\"" + Base64.getEncoder().encodeToString(hash) + "\"")
                .collect(Collectors.joining(",", "{\"from\":4,\"to\":9,\"hashes\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lines(List<byte[]> hashes) {
        return hashes.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}

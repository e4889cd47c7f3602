package org.jianhui.proof.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleProof;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.NoteSigner;
import org.jianhui.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * What the superior union does on a machine of its own: makes a key, and countersigns a checkpoint (C2SP tlog-cosignature/v1) once
 * it has seen that it goes on from the last one it countersigned. The key never leaves that machine.
 */
final class Cosigning {

    private Cosigning() {}

    /** Writes a new seed to a file that is not there yet, for its owner alone, and tells the key to be published. */
    static int keygen(List<String> args, PrintStream out) throws Unusable, IOException {
        Arguments read = Arguments.read(args, Set.of("--seed", "--name"), Set.of());
        byte[] seed = new byte[MerkleHash.LENGTH];
        new SecureRandom().nextBytes(seed);
        NoteSigner signer = signer(read.one("--name"), seed);
        Path file = Path.of(read.one("--seed"));
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(file, Base64.getEncoder().encodeToString(seed) + "\n", StandardOpenOption.WRITE);
        out.println(signer.key().text());
        return Main.DONE;
    }

    static int cosign(List<String> args, PrintStream out, Clock clock) throws Unusable {
        Set<String> valued = Set.of("--seed", "--name", "--key", "--checkpoint", "--after", "--consistency");
        Arguments read = Arguments.read(args, valued, Set.of("--first"));
        NoteSigner signer = signer(read.one("--name"), seed(read.one("--seed")));
        NoteKey log = Main.key(read.one("--key"), NoteKey.Kind.SIGNS);
        SignedNote note = Arguments.note(read.one("--checkpoint"));
        boolean first = read.flags().contains("--first");
        if (first
                && !(read.all("--after").isEmpty() && read.all("--consistency").isEmpty())) {
            throw new Unusable("--first");
        }
        String refusal = first
                ? refusal(note, log)
                : refusal(
                        note,
                        log,
                        Arguments.note(read.one("--after")),
                        Arguments.text(read.one("--consistency")),
                        signer.key());
        if (refusal != null) {
            out.println(refusal);
            return Main.REFUSED;
        }
        SignedNote bare = new SignedNote(note.text(), List.of());
        String cosigned = signer.cosign(bare, clock.instant()).note();
        out.print(cosigned.substring(cosigned.lastIndexOf("\n\n") + 2));
        return Main.DONE;
    }

    private static @Nullable String refusal(SignedNote note, NoteKey log) {
        Checkpoint checkpoint = checkpoint(note);
        return checkpoint == null || !checkpoint.origin().equals(log.name()) || !note.signedBy(log)
                ? "不联署：检查点没有日志公钥的有效签名 / not cosigned: the checkpoint is not signed by the log's key"
                : null;
    }

    private static @Nullable String refusal(
            SignedNote note, NoteKey log, SignedNote after, String consistency, NoteKey own) {
        String unsigned = refusal(note, log);
        Checkpoint now = checkpoint(note);
        Checkpoint before = checkpoint(after);
        if (unsigned != null || now == null) {
            return unsigned;
        }
        if (before == null
                || refusal(after, log) != null
                || after.cosignedBy(own).isEmpty()) {
            return "不联署：上一个检查点没有本机的联署 / not cosigned: the last checkpoint does not carry this key's cosignature";
        }
        try {
            List<byte[]> proof = proof(consistency);
            if (MerkleProof.begins(before.size(), before.root(), now.size(), now.root(), proof)) {
                return null;
            }
        } catch (IllegalArgumentException e) {
            return "不联署：证明的写法不合规定 / not cosigned: the proof is not written as it must be";
        }
        return "不联署：新检查点不是接着上一个的，日志可能被改写 / not cosigned: the checkpoint does not go on from the last one;"
                + " the log may have been rewritten";
    }

    /** One hash a line, or as the application's REST interface answers. */
    private static List<byte[]> proof(String text) {
        if (!text.startsWith("{")) {
            return CheckpointCheck.proof(text);
        }
        List<byte[]> proof = new ArrayList<>();
        StrictJson.read(text).path("hashes").forEach(each -> proof.add(Written.hash(each.asString(""))));
        return proof;
    }

    private static @Nullable Checkpoint checkpoint(SignedNote note) {
        try {
            return Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static NoteSigner signer(String name, byte[] seed) throws Unusable {
        try {
            return NoteSigner.of(name, NoteKey.Kind.COSIGNS, seed);
        } catch (IllegalArgumentException e) {
            throw new Unusable("--name, --seed");
        }
    }

    private static byte[] seed(String file) throws Unusable {
        try {
            return Base64.getDecoder().decode(Arguments.text(file).strip());
        } catch (IllegalArgumentException e) {
            throw new Unusable(file);
        }
    }
}

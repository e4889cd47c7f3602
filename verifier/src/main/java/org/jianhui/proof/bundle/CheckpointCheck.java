package org.jianhui.proof.bundle;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleProof;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/** Checks 3, 7 and 10: this checkpoint, the earlier ones it goes on from, and those who checks brought himself. */
final class CheckpointCheck {

    private static final String THIS = "checkpoint.txt";
    private static final int LONGEST = 1 << 17;
    private static final int LONGEST_PROOF = 130;

    private final BundleReader bundle;
    private final Keys keys;
    private final @Nullable String origin;
    private final Findings findings;
    private final List<Cosignature> cosignatures = new ArrayList<>();
    private final Map<Long, Checkpoint> tied = new TreeMap<>();
    private @Nullable Checkpoint checkpoint;

    CheckpointCheck(BundleReader bundle, Keys keys, @Nullable String origin, Findings findings) {
        this.bundle = bundle;
        this.keys = keys;
        this.origin = origin;
        this.findings = findings;
    }

    void checkThis() throws IOException {
        checkpoint = read(THIS, RefusalCode.CHECKPOINT, THIS);
        if (checkpoint != null) {
            tied.put(checkpoint.size(), checkpoint);
        }
    }

    void checkEarlier() throws IOException {
        Checkpoint now = checkpoint;
        for (String name : bundle.entries().keySet()) {
            if (name.startsWith("consistency/")
                    && !bundle.entries().containsKey(name.replace("consistency/", "checkpoints/"))) {
                findings.refuse(RefusalCode.CONSISTENCY, name, Reason.MISSING);
            }
            if (!name.startsWith("checkpoints/")) {
                continue;
            }
            String size = name.replace("checkpoints/", "").replace(".txt", "");
            Checkpoint earlier = read(name, RefusalCode.CONSISTENCY, size);
            if (earlier != null && !size.equals(Long.toString(earlier.size()))) {
                findings.refuse(RefusalCode.CONSISTENCY, size, Reason.MALFORMED);
            } else if (earlier != null && now != null) {
                tie(earlier, now, size);
            } else if (now == null) {
                findings.leave(Check.CONSISTENCY, Reason.NOT_POSSIBLE);
            }
        }
    }

    private void tie(Checkpoint earlier, Checkpoint now, String size) throws IOException {
        FoundEntry entry = bundle.entries().get("consistency/" + size + ".txt");
        if (entry == null) {
            findings.refuse(RefusalCode.CONSISTENCY, size, Reason.MISSING);
            return;
        }
        try {
            List<byte[]> proof = proof(bundle.text(entry, LONGEST));
            if (MerkleProof.begins(earlier.size(), earlier.root(), now.size(), now.root(), proof)) {
                tied.putIfAbsent(earlier.size(), earlier);
            } else {
                findings.refuse(RefusalCode.CONSISTENCY, size, Reason.NOT_THE_BEGINNING);
            }
        } catch (IllegalArgumentException e) {
            findings.refuse(RefusalCode.CONSISTENCY, size, Reason.MALFORMED);
        }
    }

    /** One hash a line. */
    static List<byte[]> proof(String text) {
        List<byte[]> proof = new ArrayList<>();
        for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
            if (proof.size() > LONGEST_PROOF) {
                throw new IllegalArgumentException("longer than a proof can be");
            }
            proof.add(line.isEmpty() ? new byte[0] : Written.hash(line));
        }
        if (!proof.isEmpty() && proof.remove(proof.size() - 1).length != 0
                || proof.stream().anyMatch(hash -> hash.length == 0)) {
            throw new IllegalArgumentException("not one hash a line");
        }
        return proof;
    }

    void checkBrought(List<SignedNote> brought) {
        for (SignedNote note : brought) {
            String place = note.text().lines().skip(1).findFirst().orElse("");
            NoteKey key = keys.log(origin);
            Checkpoint own;
            try {
                own = Checkpoint.parse(note.text());
            } catch (IllegalArgumentException e) {
                findings.refuse(RefusalCode.OWN_CHECKPOINT, place, Reason.MALFORMED);
                continue;
            }
            Checkpoint same = tied.get(own.size());
            if (!own.origin().equals(origin)) {
                findings.refuse(RefusalCode.OWN_CHECKPOINT, place, Reason.OTHER_LOG);
            } else if (key == null || !note.signedBy(key)) {
                findings.refuse(RefusalCode.OWN_CHECKPOINT, place, Reason.NOT_SIGNED);
            } else if (same == null) {
                findings.refuse(RefusalCode.OWN_CHECKPOINT, place, Reason.NOT_TIED);
            } else if (!MerkleHash.equal(same.root(), own.root())) {
                findings.refuse(RefusalCode.OWN_CHECKPOINT, place, Reason.OTHER_ROOT);
            }
        }
    }

    private @Nullable Checkpoint read(String name, RefusalCode code, String place) throws IOException {
        FoundEntry entry = bundle.entries().get(name);
        if (entry == null) {
            findings.refuse(code, place, Reason.MISSING);
            return null;
        }
        try {
            String written = bundle.text(entry, LONGEST);
            SignedNote note = SignedNote.parse(written);
            Checkpoint read = Checkpoint.parse(note.text());
            NoteKey key = keys.log(origin);
            if (!note.note().equals(written)) {
                findings.refuse(code, place, Reason.MALFORMED);
            }
            if (!read.origin().equals(origin)) {
                findings.refuse(code, place, Reason.OTHER_LOG);
            }
            if (key == null || !key.name().equals(read.origin()) || named(note, key) == 0 || !note.holds(key)) {
                findings.refuse(code, place, Reason.NOT_SIGNED);
            }
            cosigned(note, read.size(), key, code, place);
            return read;
        } catch (IllegalArgumentException e) {
            findings.refuse(code, place, Reason.MALFORMED);
            return null;
        }
    }

    private void cosigned(SignedNote note, long size, @Nullable NoteKey log, RefusalCode code, String place) {
        for (NoteKey key : keys.cosigners()) {
            Optional<Instant> seen = note.cosignedBy(key);
            if (named(note, key) != (seen.isPresent() ? 1 : 0) && !note.holds(key)) {
                findings.refuse(code, place + " " + key.name(), Reason.FALSE_COSIGNATURE);
            }
            seen.ifPresent(at -> cosignatures.add(new Cosignature(size, key.name(), at, keys.brought(key))));
        }
        for (SignedNote.Line line : note.signatures()) {
            boolean known = (log != null && SignedNote.names(line, log))
                    || keys.cosigners().stream().anyMatch(key -> SignedNote.names(line, key));
            if (!known) {
                cosignatures.add(new Cosignature(size, Findings.shown(line.name()), null, false));
            }
        }
    }

    @Nullable
    Checkpoint checkpoint() {
        return checkpoint;
    }

    private static long named(SignedNote note, NoteKey key) {
        return note.signatures().stream()
                .filter(line -> SignedNote.names(line, key))
                .count();
    }

    List<Cosignature> cosignatures() {
        return cosignatures;
    }
}

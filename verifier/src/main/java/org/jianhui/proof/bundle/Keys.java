package org.jianhui.proof.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.proof.NoteKey;
import org.jspecify.annotations.Nullable;

/** The keys in the bundle, which are no reason to trust them, and those who checks brought himself, which come before them. */
final class Keys {

    private static final String ENTRY = "keys.txt";
    private static final int LONGEST = 1 << 16;

    private final List<NoteKey> inBundle;
    private final Trust trust;
    private final Findings findings;

    private Keys(List<NoteKey> inBundle, Trust trust, Findings findings) {
        this.inBundle = inBundle;
        this.trust = trust;
        this.findings = findings;
    }

    static Keys read(BundleReader bundle, Trust trust, Findings findings) throws IOException {
        List<NoteKey> keys = new ArrayList<>();
        FoundEntry entry = bundle.entries().get(ENTRY);
        int line = 0;
        try {
            String text = entry == null ? "" : bundle.text(entry, LONGEST);
            if (entry != null && !text.endsWith("\n")) {
                throw new IllegalArgumentException("without an end");
            }
            for (int from = 0; from < text.length(); from = text.indexOf('\n', from) + 1) {
                line++;
                String each = text.substring(from, text.indexOf('\n', from));
                NoteKey key = NoteKey.parse(each);
                if (!key.text().equals(each)
                        || (key.kind() == NoteKey.Kind.SIGNS) != keys.isEmpty()
                        || keys.contains(key)) {
                    throw new IllegalArgumentException("not the key at its place");
                }
                keys.add(key);
            }
        } catch (IllegalArgumentException e) {
            findings.refuse(RefusalCode.KEY, ENTRY + " line " + line, Reason.MALFORMED);
        }
        return new Keys(keys, trust, findings);
    }

    /** By which the log's signatures are checked: the one brought for this log, or else the bundle's own. */
    @Nullable
    NoteKey log(@Nullable String origin) {
        return trust.keys().stream()
                .filter(key -> key.kind() == NoteKey.Kind.SIGNS && key.name().equals(origin))
                .findFirst()
                .orElseGet(() ->
                        inBundle.isEmpty() || inBundle.get(0).kind() != NoteKey.Kind.SIGNS ? null : inBundle.get(0));
    }

    /** Of those who countersign: brought ones first. */
    List<NoteKey> cosigners() {
        List<NoteKey> all = new ArrayList<>(trust.cosigners());
        inBundle.stream()
                .filter(key -> key.kind() == NoteKey.Kind.COSIGNS && !all.contains(key))
                .forEach(all::add);
        return all;
    }

    boolean brought(NoteKey key) {
        return trust.cosigners().contains(key);
    }

    /** Check 10, for keys. */
    void checkBrought(@Nullable String origin, Trust brought) {
        if (brought.keys().isEmpty() && brought.checkpoints().isEmpty()) {
            findings.leave(Check.OWN, Reason.NOTHING_BROUGHT);
        }
        if (!brought.keys().isEmpty() && (inBundle.isEmpty() || !brought.keys().contains(inBundle.get(0)))) {
            findings.refuse(RefusalCode.KEY, origin == null ? ENTRY : origin, Reason.OTHER_KEY);
        }
    }
}

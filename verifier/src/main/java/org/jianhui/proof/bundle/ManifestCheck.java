package org.jianhui.proof.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/** Check 2: the manifest is signed by the log's key, and lists every other entry and nothing else. */
record ManifestCheck(@Nullable BundleManifest manifest) {

    private static final int LONGEST = 4_000_000;
    private static final List<String> NEEDED = List.of("keys.txt", "checkpoint.txt", "events.jsonl", "opened.jsonl");
    private static final Pattern KNOWN = Pattern.compile(
            "(keys|checkpoint|readme)\\.txt|(events|opened)\\.jsonl|(catalogue|labels)\\.tsv|report\\.pdf"
                    + "|(checkpoints|consistency)/(0|[1-9][0-9]{0,17})\\.txt"
                    + "|files/[a-z0-9._-]+|editions/[a-z0-9._-]+\\.tsv|drawings/[a-z0-9._-]+\\.bpmn");

    static ManifestCheck of(BundleReader bundle, Keys keys, Findings findings) throws IOException {
        BundleManifest manifest = read(bundle, keys, findings);
        for (String name : NEEDED) {
            boolean told = manifest != null
                    && manifest.entries().stream().anyMatch(each -> each.name().equals(name));
            if (!told && !bundle.entries().containsKey(name)) {
                findings.refuse(RefusalCode.ENTRY, name, Reason.MISSING);
            }
        }
        for (String name : bundle.entries().keySet()) {
            if (!name.equals(BundleWriter.MANIFEST) && !KNOWN.matcher(name).matches()) {
                findings.refuse(RefusalCode.ENTRY, name, Reason.NO_SUCH_NAME);
            }
        }
        if (manifest != null) {
            compare(manifest, bundle.entries(), findings);
        }
        return new ManifestCheck(manifest);
    }

    /** As the manifest says it; null if it can't be read. */
    @Nullable
    String origin() {
        return manifest == null ? null : manifest.header().origin();
    }

    private static @Nullable BundleManifest read(BundleReader bundle, Keys keys, Findings findings) throws IOException {
        FoundEntry entry = bundle.entries().get(BundleWriter.MANIFEST);
        if (entry == null) {
            findings.refuse(RefusalCode.MANIFEST, BundleWriter.MANIFEST, Reason.MISSING);
            return null;
        }
        try {
            String written = bundle.text(entry, LONGEST);
            SignedNote note = SignedNote.parse(written);
            BundleManifest manifest = BundleManifest.parse(note.text());
            NoteKey key = keys.log(manifest.header().origin());
            if (!note.note().equals(written) || note.signatures().size() != 1) {
                findings.refuse(RefusalCode.MANIFEST, BundleWriter.MANIFEST, Reason.MALFORMED);
            }
            if (key == null || !key.name().equals(manifest.header().origin()) || !note.signedBy(key)) {
                findings.refuse(RefusalCode.MANIFEST, BundleWriter.MANIFEST, Reason.NOT_SIGNED);
            }
            return manifest;
        } catch (IllegalArgumentException e) {
            findings.refuse(RefusalCode.MANIFEST, BundleWriter.MANIFEST, Reason.MALFORMED);
            return null;
        }
    }

    private static void compare(BundleManifest manifest, Map<String, FoundEntry> found, Findings findings) {
        Set<String> listed = new HashSet<>();
        List<String> order = new ArrayList<>(List.of(BundleWriter.MANIFEST));
        for (BundleManifest.Listed each : manifest.entries()) {
            FoundEntry entry = found.get(each.name());
            order.add(each.name());
            if (!listed.add(each.name())) {
                findings.refuse(RefusalCode.ENTRY, each.name(), Reason.TWICE);
            } else if (entry == null) {
                findings.refuse(RefusalCode.ENTRY, each.name(), Reason.MISSING);
            } else if (entry.measured().size() != each.bytes()
                    || !entry.measured().sha256().equals(each.sha256())) {
                findings.refuse(RefusalCode.ENTRY, each.name(), Reason.OTHER_CONTENT);
            }
        }
        int place = 0;
        for (String name : found.keySet()) {
            if (!name.equals(BundleWriter.MANIFEST) && !listed.contains(name)) {
                findings.refuse(RefusalCode.ENTRY, name, Reason.NOT_LISTED);
            } else if (place >= order.size() || !order.get(place).equals(name)) {
                findings.refuse(RefusalCode.ENTRY, name, Reason.OTHER_ORDER);
                return;
            }
            place++;
        }
    }
}

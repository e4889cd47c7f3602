package org.jianhui.proof.bundle;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.MerkleProof;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks 4, 5 and 6, event by event; others are shown each event on the way. */
final class EventCheck {

    private static final String ENTRY = "events.jsonl";

    private final BundleReader bundle;
    private final @Nullable BundleManifest manifest;
    private final @Nullable Checkpoint checkpoint;
    private final Findings findings;
    private final Map<String, Long> counted = new HashMap<>();
    private final Set<UUID> ids = new HashSet<>();
    private long last = -1;

    EventCheck(
            BundleReader bundle,
            @Nullable BundleManifest manifest,
            @Nullable Checkpoint checkpoint,
            Findings findings) {
        this.bundle = bundle;
        this.manifest = manifest;
        this.checkpoint = checkpoint;
        this.findings = findings;
    }

    void run(List<EventReader> readers) throws IOException {
        FoundEntry entry = bundle.entries().get(ENTRY);
        if (entry == null) {
            List.of(Check.EVENT_HASH, Check.INCLUSION, Check.STREAM)
                    .forEach(check -> findings.leave(check, Reason.NOT_POSSIBLE));
            return;
        }
        if (checkpoint == null) {
            findings.leave(Check.INCLUSION, Reason.NOT_POSSIBLE);
        }
        LineReader lines = new LineReader(bundle.open(entry));
        boolean more = true;
        while (more) {
            try {
                String line = lines.next();
                more = line != null;
                if (line != null) {
                    BundledEvent event = BundledEvent.parse(line);
                    check(event, lines.line());
                    JsonNode payload = payload(event);
                    readers.forEach(reader -> reader.on(event, payload));
                }
            } catch (IllegalArgumentException e) {
                findings.refuse(RefusalCode.EVENT_HASH, ENTRY + " line " + lines.line(), Reason.MALFORMED);
            }
        }
        count();
    }

    private void check(BundledEvent event, long line) {
        String place = event.stream() + " " + event.sequence() + ", line " + line;
        if (!MerkleHash.equal(event.computed(), event.hash())) {
            findings.refuse(RefusalCode.EVENT_HASH, place, Reason.OTHER_HASH);
        }
        if (!ids.add(event.eventId())) {
            findings.refuse(RefusalCode.EVENT_HASH, place, Reason.TWICE);
        }
        Checkpoint root = checkpoint;
        if (root != null
                && !MerkleProof.includes(event.leaf(), event.index(), root.size(), event.path(), root.root())) {
            findings.refuse(RefusalCode.INCLUSION, place, Reason.NOT_IN_TREE);
        }
        if (event.index() <= last) {
            findings.refuse(RefusalCode.STREAM, place, Reason.NOT_IN_ORDER);
        }
        last = Math.max(last, event.index());
        if (event.sequence() != counted.getOrDefault(event.stream(), 0L)) {
            findings.refuse(RefusalCode.STREAM, place, Reason.GAP);
        }
        counted.put(event.stream(), event.sequence() + 1);
    }

    private void count() {
        if (manifest == null) {
            findings.leave(Check.STREAM, Reason.NOT_POSSIBLE);
            return;
        }
        manifest.header().streams().forEach((stream, count) -> {
            if (!counted.getOrDefault(stream, 0L).equals(count)) {
                findings.refuse(
                        RefusalCode.STREAM, stream + " " + counted.getOrDefault(stream, 0L), Reason.OTHER_COUNT);
            }
        });
        counted.forEach((stream, count) -> {
            if (!manifest.header().streams().containsKey(stream)) {
                findings.refuse(RefusalCode.STREAM, stream + " 0", Reason.NOT_LISTED);
            }
        });
    }

    private static @Nullable JsonNode payload(BundledEvent event) {
        try {
            return StrictJson.read(event.payload());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

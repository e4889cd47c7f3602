package org.jianhui.proof.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.proof.Commitment;
import org.jianhui.proof.MerkleHash;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Check 8: every opened value is that of its envelope, or is told to rest on the word of who made the bundle. */
final class OpenedCheck implements EventReader {

    private static final String ENTRY = "opened.jsonl";
    private static final int LONGEST = 64 << 20;

    private final Findings findings;
    private final Map<UUID, Map<String, OpenedValue>> waiting = new LinkedHashMap<>();
    private final Map<UUID, Map<String, OpenedValue>> proved = new HashMap<>();
    private final List<OpenedValue> onWord = new ArrayList<>();

    private OpenedCheck(Findings findings) {
        this.findings = findings;
    }

    static OpenedCheck of(BundleReader bundle, Findings findings) throws IOException {
        OpenedCheck check = new OpenedCheck(findings);
        FoundEntry entry = bundle.entries().get(ENTRY);
        if (entry == null) {
            findings.leave(Check.OPENED, Reason.NOT_POSSIBLE);
            return check;
        }
        if (entry.measured().size() > LONGEST) {
            findings.refuse(RefusalCode.OPENED, ENTRY, Reason.MALFORMED);
            return check;
        }
        LineReader lines = new LineReader(bundle.open(entry));
        boolean more = true;
        while (more) {
            try {
                String line = lines.next();
                more = line != null;
                if (line != null) {
                    check.add(OpenedValue.parse(line));
                }
            } catch (IllegalArgumentException e) {
                findings.refuse(RefusalCode.OPENED, ENTRY + " line " + lines.line(), Reason.MALFORMED);
            }
        }
        return check;
    }

    private void add(OpenedValue value) {
        Map<String, OpenedValue> ofEvent = waiting.computeIfAbsent(value.event(), event -> new LinkedHashMap<>());
        if (ofEvent.putIfAbsent(value.pointer(), value) != null) {
            refuse(value, Reason.TWICE);
        }
    }

    @Override
    public void on(BundledEvent event, @Nullable JsonNode payload) {
        Map<String, OpenedValue> opened = waiting.remove(event.eventId());
        if (opened == null) {
            return;
        }
        for (OpenedValue value : opened.values()) {
            Reason wrong = judge(value, payload == null ? null : Pointer.in(payload, value.pointer()));
            if (wrong != null) {
                refuse(value, wrong);
            } else {
                proved.computeIfAbsent(event.eventId(), id -> new HashMap<>()).put(value.pointer(), value);
            }
        }
    }

    private @Nullable Reason judge(OpenedValue value, @Nullable JsonNode envelope) {
        if (envelope == null || !Pointer.isEnvelope(envelope)) {
            return Reason.NO_ENVELOPE;
        }
        String salt = value.salt();
        String ciphertext = envelope.path("ciphertext").asString();
        int dot = ciphertext.indexOf('.');
        if (dot < 0) {
            onWord.add(value);
            return salt == null ? null : Reason.MALFORMED;
        }
        if (salt == null) {
            return Reason.MALFORMED;
        }
        try {
            byte[] commitment = Written.base64url(ciphertext.substring(0, dot));
            byte[] computed = Commitment.of(
                    Written.base64url(salt),
                    StrictJson.text(envelope, "person"),
                    StrictJson.text(envelope, "field"),
                    StrictJson.text(envelope, "origin"),
                    value.value());
            return MerkleHash.equal(commitment, computed) ? null : Reason.OTHER_VALUE;
        } catch (IllegalArgumentException e) {
            return Reason.MALFORMED;
        }
    }

    void end() {
        waiting.values().forEach(each -> each.values().forEach(value -> refuse(value, Reason.NO_SUCH_EVENT)));
    }

    /** The value as it is proved, or rests on the maker's word; null if it is sealed, or is not what was sealed. */
    @Nullable
    OpenedValue value(UUID event, String pointer) {
        return proved.getOrDefault(event, Map.of()).get(pointer);
    }

    List<OpenedValue> onWord() {
        return onWord;
    }

    private void refuse(OpenedValue value, Reason reason) {
        findings.refuse(RefusalCode.OPENED, value.event() + " " + value.pointer(), reason);
    }
}

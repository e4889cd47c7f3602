package org.jianhui.workbench.proof.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.inspection.FindCaseRecord.CaseRecord;
import org.jianhui.query.inspection.StoredRow;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored events of a case and of the cases that are bound with it.
 *
 * @param rows each once, in the order of the log
 */
record StoredCase(UnionId union, List<StoredRow> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ENVELOPE = Set.of("person", "field", "key", "origin", "nonce", "ciphertext");

    /** A sealed value and where it stands. */
    record Sealed(UUID event, JsonPointer pointer, Envelope envelope) {}

    /** @param records the case's own first; a file that two of them name is in both */
    static StoredCase of(List<CaseRecord> records) {
        Map<UUID, StoredRow> rows = new LinkedHashMap<>();
        records.forEach(record -> record.events().forEach(row -> rows.putIfAbsent(row.eventId(), row)));
        List<StoredRow> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(StoredRow::place));
        return new StoredCase(records.get(0).union(), List.copyOf(sorted));
    }

    /** How many events of each stream. */
    Map<String, Long> streams() {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.stream(), 1L, Long::sum));
        return counts;
    }

    /** Characters of text, about as many as bytes or more. */
    long length() {
        return rows.stream()
                .mapToLong(row -> row.payload().length() + row.metadata().length())
                .sum();
    }

    /** Every sealed value in the order of the log, whatever it seals. */
    List<Sealed> sealed() {
        List<Sealed> found = new ArrayList<>();
        for (StoredRow row : rows) {
            walk(JSON.readTree(row.payload()), JsonPointer.empty(), (pointer, node) -> {
                if (node.isObject() && Set.copyOf(node.propertyNames()).equals(ENVELOPE)) {
                    found.add(new Sealed(row.eventId(), pointer, JSON.treeToValue(node, Envelope.class)));
                }
            });
        }
        return found;
    }

    /** Lets every value of every payload and metadata be seen. */
    void each(BiConsumer<JsonPointer, JsonNode> seen) {
        for (StoredRow row : rows) {
            walk(JSON.readTree(row.payload()), JsonPointer.empty(), seen);
            walk(JSON.readTree(row.metadata()), JsonPointer.empty(), seen);
        }
    }

    private static void walk(JsonNode node, JsonPointer at, BiConsumer<JsonPointer, JsonNode> seen) {
        seen.accept(at, node);
        if (node.isObject()) {
            node.properties().forEach(each -> walk(each.getValue(), at.appendProperty(each.getKey()), seen));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), at.appendIndex(i), seen);
            }
        }
    }
}

package org.jianhui.proof.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells what happened, for reading; names and clauses come from tables in the bundle that only the manifest vouches for. */
final class CaseReader implements EventReader {

    private static final int MOST = 20_000;
    private static final int LONGEST = 4_000_000;

    private final OpenedCheck opened;
    private final Map<String, String[]> labels;
    private final Map<String, String[]> rules;
    private final List<CaseLine> lines = new ArrayList<>();
    private long leftOut;

    CaseReader(BundleReader bundle, OpenedCheck opened) throws IOException {
        this.opened = opened;
        this.labels = table(bundle, "labels.tsv");
        this.rules = table(bundle, "catalogue.tsv");
    }

    @Override
    public void on(BundledEvent event, @Nullable JsonNode payload) {
        if (lines.size() == MOST) {
            leftOut++;
            return;
        }
        JsonNode metadata = metadata(event);
        JsonNode basis = payload == null ? metadata.path("basis") : payload.path("basis");
        String[] label = labels.getOrDefault(event.type(), new String[] {event.type()});
        List<JudgedRule> judged = new ArrayList<>();
        basis.path("rules").forEach(each -> {
            String id = each.asString("");
            String[] rule = rules.getOrDefault(id, new String[] {id});
            judged.add(new JudgedRule(id, rule.length > 1 ? rule[1] : ""));
        });
        lines.add(new CaseLine(
                event.recordedAt(),
                event.stream(),
                event.sequence(),
                text(metadata, "actedOn"),
                text(metadata, "account"),
                label.length > 1 ? label[1] : event.type(),
                label.length > 2 ? label[2] : event.type(),
                text(basis, "edition"),
                judged,
                personal(event, payload)));
    }

    private List<PersonalValue> personal(BundledEvent event, @Nullable JsonNode payload) {
        List<PersonalValue> personal = new ArrayList<>();
        if (payload != null) {
            Pointer.objects(payload, "", (place, object) -> {
                if (Pointer.isEnvelope(object)) {
                    OpenedValue value = opened.value(event.eventId(), place);
                    personal.add(new PersonalValue(
                            place,
                            object.get("field").stringValue(),
                            object.get("person").stringValue(),
                            value == null ? null : value.value()));
                }
            });
        }
        return personal;
    }

    List<CaseLine> lines() {
        return lines;
    }

    long leftOut() {
        return leftOut;
    }

    private static JsonNode metadata(BundledEvent event) {
        try {
            return StrictJson.read(event.metadata());
        } catch (IllegalArgumentException e) {
            return StrictJson.read("{}");
        }
    }

    private static @Nullable String text(JsonNode object, String name) {
        return object.path(name).isString() ? object.path(name).stringValue() : null;
    }

    private static Map<String, String[]> table(BundleReader bundle, String name) throws IOException {
        Map<String, String[]> table = new HashMap<>();
        FoundEntry entry = bundle.entries().get(name);
        try {
            for (String line : entry == null
                    ? List.<String>of()
                    : bundle.text(entry, LONGEST).lines().toList()) {
                String[] columns = line.split("\t", -1);
                table.putIfAbsent(columns[0], columns);
            }
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        return table;
    }
}

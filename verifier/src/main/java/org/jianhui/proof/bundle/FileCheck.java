package org.jianhui.proof.bundle;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Check 9: of every file an event names id and SHA-256. */
final class FileCheck implements EventReader {

    private static final String DIRECTORY = "files/";

    /** SHA-256 by id, of files no event has named yet. */
    private final Map<String, String> waiting = new TreeMap<>();

    private FileCheck() {}

    static FileCheck of(BundleReader bundle) {
        FileCheck check = new FileCheck();
        bundle.entries().forEach((name, entry) -> {
            if (name.startsWith(DIRECTORY)) {
                check.waiting.put(
                        name.substring(DIRECTORY.length()), entry.measured().sha256());
            }
        });
        return check;
    }

    @Override
    public void on(BundledEvent event, @Nullable JsonNode payload) {
        if (payload != null && !waiting.isEmpty()) {
            Pointer.objects(payload, "", (place, object) -> {
                if (object.path("id").isString() && object.path("sha256").isString()) {
                    waiting.remove(
                            object.get("id").stringValue(), object.get("sha256").stringValue());
                }
            });
        }
    }

    void end(Findings findings) {
        waiting.keySet().forEach(id -> findings.refuse(RefusalCode.FILE, DIRECTORY + id, Reason.NOT_NAMED));
    }
}

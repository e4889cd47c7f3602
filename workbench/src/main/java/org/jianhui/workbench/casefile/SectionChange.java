package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a section that are not the same at two moments. */
public record SectionChange(String id, String title, List<PartChange> parts) {

    public SectionChange {
        parts = List.copyOf(parts);
    }

    /** One part in the same words at both moments: what it is called, and its rows. */
    private record Rows(String caption, List<String> header, List<List<String>> all) {

        static Rows of(Part part) {
            if (part instanceof Table table) {
                return new Rows(table.caption(), table.header(), table.rows());
            } else if (part instanceof Lines lines) {
                return new Rows(
                        "",
                        List.of(),
                        lines.all().stream()
                                .map(line -> List.of(line.name(), line.value()))
                                .toList());
            }
            return new Rows("", List.of(), List.of(List.of(((Text) part).said())));
        }
    }

    /** @param before null if there was no such section */
    static SectionChange of(@Nullable Section before, Section after) {
        Map<List<Object>, Rows> old = before == null ? Map.of() : rows(before.parts());
        Map<List<Object>, Rows> now = rows(after.parts());
        List<PartChange> parts = new ArrayList<>();
        Stream.concat(now.keySet().stream(), old.keySet().stream()).distinct().forEach(key -> {
            @Nullable Rows was = old.get(key);
            @Nullable Rows is = now.get(key);
            Rows named = is == null ? was : is;
            if (named != null) {
                PartChange change = PartChange.of(
                        named.caption(),
                        named.header(),
                        was == null ? List.of() : was.all(),
                        is == null ? List.of() : is.all());
                if (!change.rows().isEmpty()) {
                    parts.add(change);
                }
            }
        });
        return new SectionChange(after.id(), after.title(), parts);
    }

    /** By header, and the how manieth of it: a caption may say how things stand, and is no name. */
    private static Map<List<Object>, Rows> rows(List<Part> parts) {
        Map<List<Object>, Rows> rows = new LinkedHashMap<>();
        for (Part part : parts) {
            Rows one = Rows.of(part);
            long before = rows.values().stream()
                    .filter(each -> each.header().equals(one.header()))
                    .count();
            rows.put(List.of(one.header(), before), one);
        }
        return rows;
    }
}

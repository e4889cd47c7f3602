package org.jianhui.kernel.rule;

import static java.util.function.Function.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All 208 rules of the plan (委发〔2022〕47号), in the order of the catalogue. */
public final class RuleCatalogue {

    private static final Pattern COMMA = Pattern.compile(", ?");
    private static final Map<String, CatalogueEntry> ENTRIES = TabTable.rows("catalogue.tsv").stream()
            .map(RuleCatalogue::entry)
            .collect(Collectors.toMap(
                    CatalogueEntry::id,
                    identity(),
                    (one, other) -> {
                        throw new IllegalStateException("twice in the catalogue: " + one.id());
                    },
                    LinkedHashMap::new));

    private RuleCatalogue() {}

    public static List<CatalogueEntry> all() {
        return List.copyOf(ENTRIES.values());
    }

    public static Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(ENTRIES.get(id));
    }

    private static CatalogueEntry entry(List<String> row) {
        return new CatalogueEntry(
                row.get(0),
                COMMA.splitAsStream(row.get(1)).map(Clause::new).toList(),
                row.get(2),
                row.get(3),
                row.get(4),
                COMMA.splitAsStream(row.get(5)).filter(code -> !code.isEmpty()).toList());
    }
}

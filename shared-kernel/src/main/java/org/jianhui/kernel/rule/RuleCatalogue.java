package org.jianhui.kernel.rule;

import static java.util.function.Function.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All 208 rules of the plan (委发〔2022〕47号), in the order of the catalogue, and beside them the few conventions of the
 * system that the plan does not speak of.
 */
public final class RuleCatalogue {

    private static final Pattern COMMA = Pattern.compile(", ?");
    private static final Map<String, CatalogueEntry> RULES = read("catalogue.tsv");
    private static final Map<String, CatalogueEntry> CONVENTIONS = read("conventions.tsv");

    private RuleCatalogue() {}

    public static List<CatalogueEntry> all() {
        return List.copyOf(RULES.values());
    }

    /** What the system demands beyond the plan, for example that an act is not dated in the future. */
    public static List<CatalogueEntry> conventions() {
        return List.copyOf(CONVENTIONS.values());
    }

    /** A rule of the plan or a convention. */
    public static Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(RULES.get(id)).or(() -> Optional.ofNullable(CONVENTIONS.get(id)));
    }

    private static Map<String, CatalogueEntry> read(String table) {
        return TabTable.rows(table).stream()
                .map(RuleCatalogue::entry)
                .collect(Collectors.toMap(
                        CatalogueEntry::id,
                        identity(),
                        (one, other) -> {
                            throw new IllegalStateException("twice in the catalogue: " + one.id());
                        },
                        LinkedHashMap::new));
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

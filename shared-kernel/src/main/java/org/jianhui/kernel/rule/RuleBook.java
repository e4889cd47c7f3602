package org.jianhui.kernel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The dated editions of the plan's figures, lists and choices. An act is judged by the edition of the day on which it
 * counts; the first edition also judges acts before its first day, because there is no earlier text.
 */
public final class RuleBook {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final List<String> SHIPPED = List.of("2022-06-06", "2023-01-01");

    private final List<Edition> editions;

    RuleBook(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** The editions this version ships with. */
    public static RuleBook shipped() {
        return Shipped.BOOK;
    }

    /** In order of their first day. */
    public List<Edition> editions() {
        return editions;
    }

    public Edition editionOn(LocalDate date) {
        Edition found = editions.get(0);
        for (Edition edition : editions) {
            found = edition.validFrom().isAfter(date) ? found : edition;
        }
        return found;
    }

    /** @throws IllegalArgumentException if there is no such edition */
    public Edition edition(String id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such edition: " + id));
    }

    /** Each edition is the one before with its own rows laid over it. */
    private static RuleBook read() {
        List<Edition> editions = new ArrayList<>();
        Map<String, SettingValue> settings = new TreeMap<>();
        for (String day : SHIPPED) {
            LocalDate validFrom = LocalDate.parse(day);
            for (List<String> row : TabTable.rows("edition-" + day + ".tsv")) {
                settings.put(row.get(0), setting(row, validFrom));
            }
            editions.add(new Edition(validFrom, settings));
        }
        return new RuleBook(editions);
    }

    private static SettingValue setting(List<String> row, LocalDate validFrom) {
        return new SettingValue(
                row.get(0),
                row.get(1),
                split(row.get(2)),
                row.get(3),
                split(row.get(4)),
                new Clause(row.get(5)),
                row.get(6),
                Mark.valueOf(row.get(7)),
                row.get(8),
                validFrom);
    }

    private static List<String> split(String cell) {
        return COMMA.splitAsStream(cell).filter(part -> !part.isEmpty()).toList();
    }

    private static final class Shipped {
        static final RuleBook BOOK = read();
    }
}

package org.jianhui.workbench.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.rule.CatalogueEntry;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.jianhui.kernel.rule.SettingValue;
import org.jianhui.proof.bundle.BundleEntry;
import org.jianhui.query.inspection.StoredRow;
import org.springframework.context.MessageSource;

/** What the events speak of, to be read beside them: editions, rules, drawings, and what each type of event is called. */
final class BundleBooks {

    private static final String TAB = "\t";

    private final RuleBook book;
    private final Drawings drawings;
    private final MessageSource messages;

    BundleBooks(RuleBook book, Drawings drawings, MessageSource messages) {
        this.book = book;
        this.drawings = drawings;
        this.messages = messages;
    }

    /** In the order in which they stand in a bundle. */
    List<BundleEntry> of(StoredCase stored) {
        List<BundleEntry> entries = new ArrayList<>(editions(stored));
        entries.add(BundleEntry.of("catalogue.tsv", catalogue()));
        entries.addAll(drawn(stored));
        entries.add(BundleEntry.of("labels.tsv", labels(stored)));
        return entries;
    }

    static BundleEntry readme() {
        try (InputStream in = Objects.requireNonNull(BundleBooks.class.getResourceAsStream("readme.txt"))) {
            return BundleEntry.of("readme.txt", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BundleEntry> editions(StoredCase stored) {
        TreeMap<String, Edition> named = new TreeMap<>();
        stored.each((pointer, node) -> {
            if (node.isString()) {
                book.editions().stream()
                        .filter(edition -> edition.id().equals(node.stringValue()))
                        .forEach(edition -> named.put(edition.id(), edition));
            }
        });
        return named.values().stream()
                .map(edition -> BundleEntry.of("editions/" + edition.id() + ".tsv", text(edition)))
                .toList();
    }

    private static String text(Edition edition) {
        Stream<String> rows = edition.settings().values().stream().map(BundleBooks::row);
        return lines("key\tvalue\talternatives\titem\trules\tclause\tquote\tmark\tsource\tvalidFrom", rows);
    }

    private static String row(SettingValue value) {
        return String.join(
                TAB,
                value.key(),
                value.value(),
                String.join(",", value.alternatives()),
                value.item(),
                String.join(",", value.rules()),
                value.clause().place(),
                value.quote(),
                value.mark().name(),
                value.source(),
                value.validFrom().toString());
    }

    private static String catalogue() {
        Stream<CatalogueEntry> all = Stream.concat(RuleCatalogue.all().stream(), RuleCatalogue.conventions().stream());
        return lines(
                "id\tclause\tquote\trule\thow\tcodes",
                all.map(each -> String.join(
                        TAB,
                        each.id(),
                        each.clauses().stream().map(Clause::place).collect(Collectors.joining(",")),
                        each.quote(),
                        each.sentence(),
                        each.how(),
                        String.join(",", each.codes()))));
    }

    private List<BundleEntry> drawn(StoredCase stored) {
        TreeMap<String, BundleEntry> found = new TreeMap<>();
        stored.each((pointer, node) -> {
            if (node.path("definition").isString() && node.path("version").isInt()) {
                String definition = node.path("definition").stringValue();
                int version = node.path("version").intValue();
                String name = "drawings/" + definition + "-" + version + ".bpmn";
                if (!found.containsKey(name)) {
                    drawings.drawing(definition, version).ifPresent(xml -> found.put(name, BundleEntry.of(name, xml)));
                }
            }
        });
        return List.copyOf(found.values());
    }

    private String labels(StoredCase stored) {
        TreeSet<String> types =
                stored.rows().stream().map(StoredRow::type).collect(Collectors.toCollection(TreeSet::new));
        return lines(
                "type\tzh\ten",
                types.stream()
                        .map(type -> String.join(TAB, type, called(type, Locale.CHINA), called(type, Locale.ENGLISH))));
    }

    private String called(String type, Locale locale) {
        return String.valueOf(messages.getMessage("event." + type, null, type, locale));
    }

    private static String lines(String head, Stream<String> rows) {
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n", "", "\n"));
    }
}

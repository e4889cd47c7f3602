package org.jianhui.query.inspection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The event list as CSV (RFC 4180, UTF-8 with a byte order mark so that office programs read Chinese). A cell that a
 * spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class CsvExport {

    /** The columns, as message keys {@code inspection.csv.<name>}. */
    public static final List<String> COLUMNS = List.of(
            "recordedAt",
            "actedOn",
            "type",
            "clauses",
            "rules",
            "account",
            "login",
            "person",
            "onBehalfOf",
            "post",
            "stream",
            "sequence",
            "edition",
            "requestId",
            "causationId",
            "backdatedBecause",
            "simulated",
            "eventId",
            "hash",
            "content");

    private static final String FORMULA_STARTS = "=+-@\t\r\n\u0000＝＋－＠";

    private CsvExport() {}

    /** The head of the file: byte order mark and the given titles. */
    public static String head(List<String> titles) {
        return "\uFEFF" + line(titles);
    }

    /** @param login by which people know the account now; null if it has none */
    public static String line(CaseEvent event, @Nullable String login) {
        return line(Stream.of(
                        event.recordedAt().atZone(Zone.SHANGHAI).toOffsetDateTime(),
                        event.actedOn() == null
                                ? null
                                : event.actedOn().atZone(Zone.SHANGHAI).toOffsetDateTime(),
                        event.type(),
                        String.join(" ", event.clauses()),
                        String.join(" ", event.rules()),
                        event.account(),
                        login,
                        event.person(),
                        event.onBehalfOf(),
                        event.post(),
                        event.stream(),
                        event.sequence(),
                        event.edition(),
                        event.requestId(),
                        event.causationId(),
                        event.backdatedBecause(),
                        event.simulated(),
                        event.eventId(),
                        event.hash(),
                        event.content())
                .map(value -> value == null ? "" : value.toString())
                .toList());
    }

    /** Any line: cells neutralised and quoted where they must be. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvExport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell, neutralised and quoted where it must be. */
    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA_STARTS.indexOf(text.stripLeading().isEmpty() ? text.charAt(0) : first(text)) >= 0
                ? "'" + text
                : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** What a spreadsheet sees first: leading blanks do not hide a formula, a leading tab or line end is one itself. */
    private static char first(String text) {
        char raw = text.charAt(0);
        return FORMULA_STARTS.indexOf(raw) >= 0 ? raw : text.stripLeading().charAt(0);
    }
}

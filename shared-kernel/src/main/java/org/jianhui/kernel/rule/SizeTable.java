package org.jianhui.kernel.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a body may be, by the number of members: {@code <25:1-5;25-200:3-7}. Both ends of a range are in it. */
public record SizeTable(List<Row> rows) {

    private static final Pattern ROW = Pattern.compile("(?:<(\\d+)|(\\d+)-(\\d+)):(\\d+)-(\\d+)");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    public SizeTable {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the table.
     *
     * @param from fewest members it speaks of
     * @param to most members it speaks of
     */
    public record Row(int from, int to, int least, int most) {

        public boolean allows(int size) {
            return size >= least && size <= most;
        }

        @Override
        public String toString() {
            return least + "-" + most;
        }
    }

    /** @throws IllegalArgumentException if a line cannot be read */
    public static SizeTable parse(String text) {
        return new SizeTable(SEMICOLON.splitAsStream(text).map(SizeTable::row).toList());
    }

    private static Row row(String text) {
        Matcher found = ROW.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a line of a table of sizes: " + text);
        }
        int from = found.group(1) == null ? number(found, 2) : 1;
        int to = found.group(1) == null ? number(found, 3) : number(found, 1) - 1;
        return new Row(from, to, number(found, 4), number(found, 5));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** What holds for so many members; empty where the table ends. */
    public Optional<Row> of(int members) {
        return rows.stream()
                .filter(row -> members >= row.from() && members <= row.to())
                .findFirst();
    }
}

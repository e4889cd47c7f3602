package org.jianhui.kernel.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a tab-separated table that lies beside this class; the first line names the columns. */
final class TabTable {

    private TabTable() {}

    /** @throws IllegalStateException if a line has another number of cells than the first */
    static List<List<String>> rows(String name) {
        List<String> lines = text(name).lines().toList();
        int columns = cells(lines.get(0)).size();
        List<List<String>> rows = lines.stream().skip(1).map(TabTable::cells).toList();
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new IllegalStateException(name + ": " + row.get(0) + " has " + row.size() + " cells");
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(TabTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

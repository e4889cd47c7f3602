package org.jianhui.workbench.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.spreadsheet.ReadCell.Kind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of a sheet as its part is read, within bounds. Only what cells say is taken: no formula is worked out, no format
 * applied, and what an input method wrote above the characters is passed over.
 */
final class SheetRows extends DefaultHandler {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_CELLS = 2 * MOST_ROWS * MOST_COLUMNS;
    private static final int MOST_CHARACTERS = 1_000;

    private final SharedStrings strings;
    private final List<ReadRow> rows = new ArrayList<>();
    private final TreeMap<Integer, ReadCell> cells = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column = -1;
    private int seen;
    private String type = "n";
    private boolean formula;
    private boolean tooLong;
    private boolean inValue;
    private boolean above;

    SheetRows(SharedStrings strings) {
        this.strings = strings;
    }

    List<ReadRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
            case "f" -> formula = true;
            case "rPh" -> above = true;
            case "v", "t" -> inValue = !above;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        int next = number == null ? row + 1 : Integer.parseInt(number);
        if (next <= row) {
            // rows are named by their numbers from here on: each has one of its own
            throw new BadRequest("SHEET_BROKEN", "file");
        }
        row = next;
        column = -1;
        cells.clear();
    }

    private void startCell(@Nullable String place, @Nullable String kind) {
        column = place == null ? column + 1 : CellReference.convertColStringToIndex(place.replaceAll("[^A-Za-z]", ""));
        if (++seen > MOST_CELLS) {
            throw new BadRequest("SHEET_TOO_WIDE", "file");
        }
        type = kind == null ? "n" : kind;
        formula = false;
        tooLong = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            tooLong = tooLong || text.length() + length > MOST_CHARACTERS;
            text.append(characters, start, Math.max(0, Math.min(length, MOST_CHARACTERS - text.length())));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> above = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        ReadCell cell = cell();
        if (cell.kind() == Kind.FORMULA || !cell.text().isBlank()) {
            if (column < 0 || column >= MOST_COLUMNS) {
                throw new BadRequest("SHEET_TOO_WIDE", "file");
            }
            cells.put(column, cell);
        }
    }

    private ReadCell cell() {
        if (formula) {
            return new ReadCell(Kind.FORMULA, "");
        }
        return switch (type) {
            case "s" -> text(shared());
            case "e" -> new ReadCell(Kind.ERROR, text.toString());
            case "n" -> new ReadCell(Kind.NUMBER, text.toString().strip());
            default -> tooLong ? new ReadCell(Kind.TOO_LONG, "…") : text(text.toString());
        };
    }

    private String shared() {
        return text.isEmpty()
                ? ""
                : strings.getItemAt(Integer.parseInt(text.toString().strip())).getString();
    }

    private static ReadCell text(String said) {
        return said.length() > MOST_CHARACTERS ? new ReadCell(Kind.TOO_LONG, "…") : new ReadCell(Kind.TEXT, said);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            if (rows.size() > MOST_ROWS) {
                throw new BadRequest("SHEET_TOO_MANY_ROWS", "file");
            }
            rows.add(new ReadRow(row, cells));
            cells.clear();
        }
    }
}

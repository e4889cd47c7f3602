package org.jianhui.workbench.spreadsheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Cells that hold text and nothing else: what begins with an equals sign, plus, minus or at stays text wherever it is opened. */
public final class SafeCells {

    private final CellStyle plain;
    private final CellStyle head;
    private final CellStyle wrong;

    public SafeCells(Workbook workbook) {
        this.plain = text(workbook);
        this.head = text(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        fill(head, IndexedColors.GREY_25_PERCENT);
        this.wrong = text(workbook);
        fill(wrong, IndexedColors.ROSE);
    }

    /** For whole columns, so that what is typed into them stays text as well. */
    public CellStyle style() {
        return plain;
    }

    public void head(Row row, int column, String value) {
        put(row, column, value, head);
    }

    public void plain(Row row, int column, String value) {
        put(row, column, value, plain);
    }

    /** Coloured: this is what has to be put right. */
    public void wrong(Row row, int column, String value) {
        put(row, column, value, wrong);
    }

    private static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static CellStyle text(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        ((XSSFCellStyle) style).setQuotePrefixed(true);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}

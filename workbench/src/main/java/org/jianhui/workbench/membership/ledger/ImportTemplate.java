package org.jianhui.workbench.membership.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianhui.workbench.spreadsheet.SafeCells;
import org.springframework.context.MessageSource;

/** The empty workbook that a cadre fills in: the columns on the first sheet, what belongs into each on the second. */
final class ImportTemplate {

    static final String VERSION = "1";

    private static final List<String> EXAMPLE =
            List.of("张某某", "500299199003078818", "浙江省义乌市", "某某服装有限公司", "缝纫", "19988880000", "2022-06-20", "电话", "愿意");
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final int WIDTH = 20 * 256;
    private static final int WIDE = 60 * 256;
    private static final int LAST_ROW = 5_000;

    private final MessageSource messages;

    ImportTemplate(MessageSource messages) {
        this.messages = messages;
    }

    byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SafeCells cells = new SafeCells(workbook);
            workbook.getProperties().getCustomProperties().addProperty("jianhui-ledger-template", VERSION);
            fill(workbook.createSheet(ImportFile.SHEET), cells);
            explain(workbook.createSheet("填写说明"), cells);
            return ImportReport.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, SafeCells cells) {
        Row head = sheet.createRow(0);
        for (ImportColumn column : ImportColumn.values()) {
            cells.head(head, column.ordinal(), column.required() ? column.head() + "*" : column.head());
            sheet.setColumnWidth(column.ordinal(), WIDTH);
            sheet.setDefaultColumnStyle(column.ordinal(), cells.style());
        }
        sheet.createFreezePane(0, 1);
        choices(sheet, ImportColumn.CHANNEL, ImportWords.CHANNELS.keySet());
        choices(sheet, ImportColumn.ATTITUDE, ImportWords.ATTITUDES.keySet());
    }

    private static void choices(Sheet sheet, ImportColumn column, Collection<String> words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, column.ordinal(), column.ordinal()));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private void explain(Sheet sheet, SafeCells cells) {
        Row head = sheet.createRow(0);
        List<String> heads = List.of("列 Column", "必填 Required", "说明", "Explanation", "示例 Example");
        for (int place = 0; place < heads.size(); place++) {
            cells.head(head, place, heads.get(place));
            sheet.setColumnWidth(place, place == 2 || place == 3 ? WIDE : WIDTH);
        }
        for (ImportColumn column : ImportColumn.values()) {
            Row row = sheet.createRow(column.ordinal() + 1);
            cells.plain(row, 0, column.head());
            cells.plain(row, 1, column.required() ? "是 yes" : "否 no");
            for (Locale language : LANGUAGES) {
                cells.plain(row, 2 + LANGUAGES.indexOf(language), said("ledger-import.column." + column, language));
            }
            cells.plain(row, 4, EXAMPLE.get(column.ordinal()));
        }
        Row note = sheet.createRow(ImportColumn.values().length + 2);
        for (Locale language : LANGUAGES) {
            cells.plain(note, 2 + LANGUAGES.indexOf(language), said("ledger-import.template.note", language));
        }
    }

    private String said(String key, Locale language) {
        return String.valueOf(messages.getMessage(key, null, key, language));
    }
}

package org.jianhui.workbench.membership.realname;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianhui.query.membership.realname.FindRealNameFile;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.spreadsheet.SafeCells;

/**
 * The file of a batch: what the real-name system asks for, in full, and beside it two columns to fill in with what it answered.
 * Made in memory; nothing of it touches a disk.
 */
final class RealNameSheet {

    static final String SHEET = "实名录入";

    private static final List<String> HEADS = List.of(
            "序号",
            RealNameColumn.NAME.head(),
            RealNameColumn.ID_NUMBER.head(),
            "联系电话",
            "所在工会",
            RealNameColumn.OUTCOME.head(),
            RealNameColumn.REASON.head());
    private static final int WIDTH = 20 * 256;
    private static final int LAST_ROW = 300;

    private RealNameSheet() {}

    static byte[] of(FindRealNameFile.File file, String union, Opener open) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SafeCells cells = new SafeCells(workbook);
            Sheet sheet = workbook.createSheet(SHEET);
            Row head = sheet.createRow(0);
            for (int column = 0; column < HEADS.size(); column++) {
                cells.head(head, column, HEADS.get(column));
                sheet.setColumnWidth(column, WIDTH);
                sheet.setDefaultColumnStyle(column, cells.style());
            }
            sheet.createFreezePane(0, 1);
            outcomes(sheet);
            for (FindRealNameFile.Row each : file.rows()) {
                int number = sheet.getLastRowNum() + 1;
                Row row = sheet.createRow(number);
                cells.plain(row, 0, Integer.toString(number));
                cells.plain(row, 1, open.text(each.name()));
                cells.plain(row, 2, open.text(each.idNumber()));
                cells.plain(row, 3, open.text(each.phone()));
                cells.plain(row, 4, union);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void outcomes(Sheet sheet) {
        int column = HEADS.indexOf(RealNameColumn.OUTCOME.head());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"已录入", "未通过"}),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }
}

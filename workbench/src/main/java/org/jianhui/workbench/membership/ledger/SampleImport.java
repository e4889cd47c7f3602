package org.jianhui.workbench.membership.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.jianhui.workbench.spreadsheet.SafeCells;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file that a cadre has handed in and not decided about: some rows are good, the others show what is found of a row. */
@Component
@SampleOnly
@Order(340)
final class SampleImport implements SampleStep {

    private static final int VILLAGE = 0;
    private static final int FIRST = 50;

    private final SampleActs acts;
    private final ImportActs imports;

    SampleImport(SampleActs acts, ImportActs imports) {
        this.acts = acts;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "ledger-import";
    }

    @Override
    public void load(SampleProgress progress) {
        VillageId village = SampleTownship.village(VILLAGE);
        LocalDate today = acts.today();
        SampleParts parts = new SampleParts();
        parts.with(
                "file for the ledger of " + village,
                () -> acts.perform(
                        "cun" + (VILLAGE + 1),
                        "ledger-import:" + village,
                        today,
                        act -> imports.open(
                                imports.preview(
                                        village,
                                        SampleTownship.TOWNSHIP,
                                        "外出务工人员.xlsx",
                                        file(today),
                                        today,
                                        SampleTownship.account("cun" + (VILLAGE + 1))),
                                act)));
        parts.load(progress);
    }

    private static byte[] file(LocalDate today) {
        String day = today.toString();
        List<List<String>> rows = List.of(
                row(FIRST, "浙江省义乌市", day, "愿意"),
                row(FIRST + 1, "", day, "愿意"),
                row(FIRST + 2, "广东省东莞市", "2022年2月30日", "愿意"),
                row(FIRST + 3, "福建省晋江市", day, "再说"),
                row(FIRST + 4, "重庆市江北区", day, "未表态"),
                row(FIRST + 4, "重庆市渝北区", day, "未表态"));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SafeCells cells = new SafeCells(workbook);
            Sheet sheet = workbook.createSheet(ImportFile.SHEET);
            Row head = sheet.createRow(0);
            for (ImportColumn column : ImportColumn.values()) {
                cells.head(head, column.ordinal(), column.head());
            }
            for (int place = 0; place < rows.size(); place++) {
                Row row = sheet.createRow(place + 1);
                for (int column = 0; column < rows.get(place).size(); column++) {
                    cells.plain(row, column, rows.get(place).get(column));
                }
            }
            return ImportReport.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(int number, String workPlace, String surveyed, String attitude) {
        SampleVillager who = new SampleVillager(VILLAGE, number);
        return List.of(who.name(), who.idNumber(), workPlace, "样例用工单位", "缝纫", who.phone(), surveyed, "电话", attitude);
    }
}

package org.jianhui.workbench.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of invented people as a cadre would fill it in, with whatever mistakes a test puts in. */
public final class LedgerBook {

    public static final List<String> HEADS = List.of("姓名", "身份证号", "务工地点", "用人单位", "工种", "电话", "调查日期", "联系方式", "态度");

    /** Before a number that is stored as one. */
    public static final String NUMBER = "#";

    private final List<List<String>> rows = new ArrayList<>();

    public LedgerBook() {
        this(HEADS);
    }

    public LedgerBook(List<String> heads) {
        rows.add(heads);
    }

    /** @param cells as they are typed; a formula begins with an equals sign, a number that is stored as one with {@link #NUMBER} */
    public LedgerBook row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** An invented person of that number, all in order. */
    public static List<String> person(int number, LocalDate surveyed) {
        return new ArrayList<>(List.of(
                "鲜试" + letter(number),
                idNumber(number),
                "浙江省义乌市",
                "试验服装有限公司",
                "缝纫",
                phone(number),
                surveyed.toString(),
                "电话",
                "愿意"));
    }

    /** Sound, of a district code that was never given out. */
    public static String idNumber(int number) {
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(number);
        String body = "500299" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "881";
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public static String phone(int number) {
        return "199%08d".formatted(number);
    }

    private static String letter(int number) {
        return Character.toString(0x4e00 + number);
    }

    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("台账");
            for (int place = 0; place < rows.size(); place++) {
                Row row = sheet.createRow(place);
                for (int column = 0; column < rows.get(place).size(); column++) {
                    put(row, column, rows.get(place).get(column));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Row row, int column, String value) {
        if (!value.isEmpty()) {
            Cell cell = row.createCell(column);
            if (value.startsWith("=")) {
                cell.setCellFormula(value.substring(1));
            } else if (value.startsWith(NUMBER)) {
                cell.setCellValue(Double.parseDouble(value.substring(1)));
            } else {
                cell.setCellValue(value);
            }
        }
    }
}

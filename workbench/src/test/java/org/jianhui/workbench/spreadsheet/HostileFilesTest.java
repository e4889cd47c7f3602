package org.jianhui.workbench.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.spreadsheet.ReadCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or are simply not what they are called: each is refused for what it is, with bounded work. */
class HostileFilesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final byte[] GOOD =
            new LedgerBook().row(LedgerBook.person(1, DAY)).bytes();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_workbook_of_the_template_is_read() {
        ReadSheet sheet = SheetReader.read(GOOD, "台账");
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(1).cells().get(1).text()).isEqualTo(LedgerBook.idNumber(1));
        assertThat(sheet.rows().get(1).number()).isEqualTo(2);
        assertThat(sheet.rows().get(1)).asString().doesNotContain(LedgerBook.idNumber(1));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        byte[] bomb = with(SHEET, zeros(64));
        assertThat(bomb.length).as("packed").isLessThan(MEGABYTE);
        refused(bomb, "SHEET_BOMB");
    }

    @Test
    void a_file_of_a_thousand_parts_is_refused() {
        Map<String, byte[]> parts = parts();
        for (int part = 0; part < 1_000; part++) {
            parts.put("xl/media/" + part + ".png", new byte[1]);
        }
        refused(zip(parts), "SHEET_BOMB");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml", "_rels/.rels"})
    void an_entity_from_outside_is_refused_in_whatever_part(String part) {
        String clear = new String(parts().get(part), StandardCharsets.UTF_8);
        String declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        refused(with(part, after(clear, declared)), "SHEET_FOREIGN_PARTS");
        String late = "<!--" + "x".repeat(40_000) + "-->" + declared;
        refused(with(part, after(clear, late)), "SHEET_BROKEN");
    }

    @Test
    void an_entity_in_another_encoding_is_refused() {
        String text = after(
                        new String(parts().get(SHEET), StandardCharsets.UTF_8),
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
                .replace("UTF-8", "UTF-16");
        for (Charset each : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            refused(with(SHEET, text.getBytes(each)), "SHEET_FOREIGN_PARTS");
        }
    }

    @Test
    void a_formula_is_told_apart_and_neither_worked_out_nor_believed() {
        List<String> row = LedgerBook.person(1, DAY);
        row.set(0, "=HYPERLINK(\"http://127.0.0.1/\"&B2,\"鲜试一\")");
        String xml = new String(part(new LedgerBook().row(row).bytes(), SHEET), StandardCharsets.UTF_8);
        byte[] cached = with(SHEET, xml.replace("</f>", "</f><v>鲜试一</v>").getBytes(StandardCharsets.UTF_8));
        for (byte[] each : List.of(new LedgerBook().row(row).bytes(), cached)) {
            assertThat(SheetReader.read(each, "台账").rows().get(1).cells().get(0))
                    .isEqualTo(new ReadCell(Kind.FORMULA, ""));
        }
    }

    @Test
    void a_macro_file_is_refused_whatever_it_is_called() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("姓名");
            refused(written(workbook::write), "SHEET_MACROS");
        }
        refused(with("xl/vbaProject.bin", new byte[10]), "SHEET_MACROS");
    }

    @Test
    void a_million_columns_or_rows_are_refused() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("台账").createRow(0);
            row.createCell(0).setCellValue("姓名");
            row.createCell(16_383).setCellValue("最后一列");
            refused(written(workbook::write), "SHEET_TOO_WIDE");
        }
        String many = "<c r=\"A2\"/>".repeat(1_000_000);
        refused(sheet("<row r=\"2\">" + many + "</row>"), "SHEET_BOMB");
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row <= 5_002; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"inlineStr\"><is><t>试</t></is></c></row>");
        }
        refused(sheet(rows.toString()), "SHEET_TOO_MANY_ROWS");
        String fewer = rows.substring(0, rows.lastIndexOf("<row"));
        assertThat(SheetReader.read(sheet(fewer), "台账").rows()).hasSize(5_001);
    }

    @Test
    void a_cell_without_end_is_cut_and_told_apart() {
        byte[] file = sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "试".repeat(20_000)
                + "</t></is></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>");
        ReadRow row = SheetReader.read(file, "台账").rows().get(1);
        assertThat(row.cells().get(0).kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(row.cells().get(1).kind()).isEqualTo(Kind.ERROR);
    }

    /** The rows of a file are named by their numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"2 2", "3 2", "0 2", "-1 2", "2 1", "x 2", "2147483648 2"})
    void rows_that_are_numbered_twice_or_backwards_are_refused(String numbers) {
        StringBuilder rows = new StringBuilder();
        for (String each : numbers.split(" ")) {
            rows.append("<row r=\"").append(each).append("\"><c t=\"inlineStr\"><is><t>试</t></is></c></row>");
        }
        refused(sheet(rows.toString()), "SHEET_BROKEN");
    }

    @Test
    void the_sixtieth_column_is_read_and_the_next_is_not() {
        assertThat(SheetReader.read(sheet(cellAt("BH")), "台账").rows().get(1).cells())
                .containsOnlyKeys(59);
        refused(sheet(cellAt("BI")), "SHEET_TOO_WIDE");
        refused(sheet(cellAt("ZZZZZZZZZZ")), "SHEET_TOO_WIDE");
    }

    private static String cellAt(String column) {
        return "<row r=\"2\"><c r=\"" + column + "2\" t=\"inlineStr\"><is><t>试</t></is></c></row>";
    }

    @ParameterizedTest
    @CsvSource({"1000, TEXT", "1001, TOO_LONG"})
    void a_cell_has_a_thousand_characters(int characters, Kind kind) {
        String text = "试".repeat(characters);
        byte[] inline = sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");
        List<String> shared = LedgerBook.person(1, DAY);
        shared.set(0, text);
        for (byte[] each : List.of(inline, new LedgerBook().row(shared).bytes())) {
            assertThat(SheetReader.read(each, "台账").rows().get(1).cells().get(0).kind())
                    .isEqualTo(kind);
        }
    }

    @Test
    void a_file_has_five_hundred_parts_and_ten_megabytes_at_most() {
        Map<String, byte[]> parts = parts();
        for (int part = parts.size(); part < 500; part++) {
            parts.put("xl/more/" + part + ".xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SheetReader.read(zip(parts), "台账").rows()).hasSize(2);
        parts.put("xl/more/500.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        refused(zip(parts), "SHEET_BOMB");
        refused(new byte[10 * MEGABYTE], "SHEET_NOT_EXCEL");
    }

    @Test
    void strings_that_are_promised_and_not_there_cost_nothing() {
        String strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2147483647\""
                + " uniqueCount=\"2147483647\"/>";
        refused(with("xl/sharedStrings.xml", strings.getBytes(StandardCharsets.UTF_8)), "SHEET_BROKEN");
    }

    @Test
    void a_password_is_told_apart_from_the_old_format() throws IOException, GeneralSecurityException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("台账");
            refused(written(old::write), "SHEET_OLD_FORMAT");
        }
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("invented");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(GOOD);
            }
            refused(written(container::writeFilesystem), "SHEET_ENCRYPTED");
        }
    }

    @Test
    void other_files_are_refused_whatever_they_are_called() throws IOException {
        refused("姓名,身份证号\n鲜试,1".getBytes(StandardCharsets.UTF_8), "SHEET_NOT_EXCEL");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "SHEET_NOT_EXCEL");
        try (XWPFDocument document = new XWPFDocument()) {
            refused(written(document::write), "SHEET_NOT_EXCEL");
        }
        refused(zip(Map.of("a.txt", new byte[3])), "SHEET_BROKEN");
        refused(new byte[0], "SHEET_SIZE");
        refused(new byte[10 * MEGABYTE + 1], "SHEET_SIZE");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100, 1_000, 2_000, 3_000})
    void a_file_cut_short_is_refused(int length) {
        refused(Arrays.copyOf(GOOD, length), "SHEET_BROKEN");
    }

    /** Seeded: no damage is anything but read, or refused with a sentence. */
    @Test
    void no_damage_escapes_a_sentence() {
        java.util.Random random = new java.util.Random(20_221_128L);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = GOOD.clone();
            for (int byteNo = 0; byteNo < 1 + random.nextInt(20); byteNo++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                SheetReader.read(damaged, "台账");
            } catch (BadRequest refused) {
                assertThat(refused.code()).startsWith("SHEET_");
            }
        }
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> SheetReader.read(file, "台账"))
                .isInstanceOfSatisfying(
                        BadRequest.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static byte[] sheet(String rows) {
        String xml = new String(parts().get(SHEET), StandardCharsets.UTF_8);
        return with(SHEET, xml.replaceFirst("<row r=\"2\".*</row>", rows).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] after(String xml, String inserted, Charset charset) {
        int end = xml.indexOf("?>") + 2;
        return (xml.substring(0, end) + inserted + xml.substring(end)).getBytes(charset);
    }

    private static String after(String xml, String inserted) {
        return new String(after(xml, inserted, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static byte[] with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = parts();
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] zeros(int megabytes) {
        byte[] content = new byte[megabytes * MEGABYTE];
        Arrays.fill(content, (byte) ' ');
        return content;
    }

    private static byte[] part(byte[] file, String name) {
        return parts(file).get(name);
    }

    private static Map<String, byte[]> parts() {
        return parts(GOOD);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                parts.put(each.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            zip.finish();
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

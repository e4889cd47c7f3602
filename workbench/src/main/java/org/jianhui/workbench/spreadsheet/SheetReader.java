package org.jianhui.workbench.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one sheet of an Excel workbook (.xlsx) that somebody handed in: bounded, part by part, never the whole workbook at
 * once, nothing written to disk, nothing brought in from outside. Whatever is not such a workbook is refused by name.
 */
public final class SheetReader {

    /** How an OLE2 container begins: a workbook of before 2007, or any workbook with a password. */
    private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String ENCRYPTED = "EncryptedPackage";

    private SheetReader() {}

    /**
     * @param preferred the name of the sheet that is read if there is one; otherwise the first is
     * @throws BadRequest about the field {@code file}, with a sentence of its own for each kind of wrong file
     */
    public static ReadSheet read(byte[] content, String preferred) {
        if (content.length == 0 || content.length > FileStore.MAX_BYTES) {
            throw new BadRequest("SHEET_SIZE", "file");
        }
        if (begins(content, CONTAINER)) {
            boolean encrypted = new String(content, StandardCharsets.ISO_8859_1)
                    .contains(new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
            throw new BadRequest(encrypted ? "SHEET_ENCRYPTED" : "SHEET_OLD_FORMAT", "file");
        }
        if (!begins(content, ZIP)) {
            throw new BadRequest("SHEET_NOT_EXCEL", "file");
        }
        ZipBounds.check(content);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            requireWorkbook(workbook);
            return read(workbook, preferred);
        } catch (BadRequest refused) {
            throw refused;
        } catch (OpenXML4JException | IOException | SAXException | RuntimeException broken) {
            // whatever the libraries say of a damaged file, it is one thing to whoever handed it in
            boolean swells = String.valueOf(broken.getMessage()).contains("Zip bomb");
            throw new BadRequest(swells ? "SHEET_BOMB" : "SHEET_BROKEN", "file");
        }
    }

    private static void requireWorkbook(OPCPackage workbook) {
        if (!workbook.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                .isEmpty()) {
            throw new BadRequest("SHEET_MACROS", "file");
        }
        if (workbook.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType())
                .isEmpty()) {
            throw new BadRequest("SHEET_NOT_EXCEL", "file");
        }
    }

    private static ReadSheet read(OPCPackage workbook, String preferred)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(workbook);
        int place = place(reader, preferred);
        SheetRows rows = new SheetRows(new ReadOnlySharedStringsTable(workbook, false));
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        for (int each = 1; sheets.hasNext(); each++) {
            try (InputStream sheet = sheets.next()) {
                if (each == place) {
                    SheetParts.parse(sheet, rows);
                }
            }
        }
        return new ReadSheet(place, from1904(reader), rows.rows());
    }

    private static int place(XSSFReader reader, String preferred) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        int found = 0;
        int count = 0;
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                count++;
                found = found == 0 && preferred.equals(sheets.getSheetName()) ? count : found;
            }
        }
        if (count == 0) {
            throw new BadRequest("SHEET_BROKEN", "file");
        }
        return Math.max(1, found);
    }

    private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        Epoch epoch = new Epoch();
        try (InputStream part = reader.getWorkbookData()) {
            SheetParts.parse(part, epoch);
        }
        return epoch.from1904;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static final class Epoch extends DefaultHandler {

        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            @Nullable String value = "workbookPr".equals(name) ? attributes.getValue("date1904") : null;
            from1904 = from1904 || "1".equals(value) || "true".equals(value);
        }
    }
}

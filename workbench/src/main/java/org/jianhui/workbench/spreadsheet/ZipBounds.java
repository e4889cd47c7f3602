package org.jianhui.workbench.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jianhui.workbench.api.BadRequest;

/**
 * Goes through a packed file once, unpacking into nothing, before anything else touches it: how many parts, how large, and
 * whether one holds what it must not. What comes after may rely on the size of what it will unpack.
 */
final class ZipBounds {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 48L * 1024 * 1024;
    private static final int BUFFER = 16 * 1024;

    private ZipBounds() {}

    /** @throws BadRequest with a sentence of its own for each thing that is wrong */
    static void check(byte[] content) {
        if (!ends(content)) {
            throw new BadRequest("SHEET_BROKEN", "file");
        }
        long bytes = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new BadRequest("SHEET_BOMB", "file");
                }
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new BadRequest("SHEET_MACROS", "file");
                }
                boolean first = true;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw new BadRequest("SHEET_BOMB", "file");
                    }
                    if (first && declares(buffer, read)) {
                        throw new BadRequest("SHEET_FOREIGN_PARTS", "file");
                    }
                    first = false;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadRequest("SHEET_BROKEN", "file");
        }
        if (parts == 0) {
            throw new BadRequest("SHEET_BROKEN", "file");
        }
    }

    /** What stands at the end of every packed file, and not of one that was cut short. */
    private static boolean ends(byte[] content) {
        for (int at = content.length - 22; at >= Math.max(0, content.length - 65_557); at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** A document type, by which a part could bring in others; the parsers refuse it wherever it stands, without a word. */
    private static boolean declares(byte[] buffer, int length) {
        String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        return text.replace("\0", "").toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
    }
}

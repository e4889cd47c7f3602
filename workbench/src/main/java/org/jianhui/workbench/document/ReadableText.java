package org.jianhui.workbench.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the text of a PDF searchable: the font draws 工 and the Kangxi radical ⼯ with one glyph, and the writer of the PDF
 * notes the first character it finds for a glyph, which is the radical. Here the character people type is put in its
 * place. Nothing that is seen changes.
 */
final class ReadableText {

    private static final int RADICALS_FROM = 0x2E80;
    private static final int RADICALS_TO = 0x2FDF;
    private static final int ENTRIES_AT_ONCE = 100;

    private final Map<Integer, Integer> characters = new HashMap<>();

    /** @param font the font the PDF is written in: it knows which character shares a radical's glyph */
    ReadableText(InputStream font) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = read.getUnicodeCmapLookup();
            for (int radical = RADICALS_FROM; radical <= RADICALS_TO; radical++) {
                int glyph = glyphs.getGlyphId(radical);
                if (glyph != 0) {
                    for (int code : glyphs.getCharCodes(glyph)) {
                        if (code > RADICALS_TO) {
                            characters.putIfAbsent(radical, code);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Set<COSBase> done = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary font = page.getResources().getFont(name).getCOSObject();
                    COSBase said = font.getDictionaryObject(COSName.TO_UNICODE);
                    if (said instanceof COSStream stream && done.add(stream)) {
                        rewrite(stream);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void rewrite(COSStream stream) throws IOException {
        SortedMap<Integer, String> texts = new TreeMap<>();
        try (InputStream in = stream.createInputStream()) {
            CMap said = new CMapParser().parse(new RandomAccessReadBuffer(in));
            for (int code = 0; code <= 0xFFFF; code++) {
                String text = said.toUnicode(code, 2);
                if (text != null) {
                    texts.put(code, typed(text));
                }
            }
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(texts).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String typed(String text) {
        return text.codePoints()
                .map(character -> characters.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String written(SortedMap<Integer, String> texts) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int left = texts.size();
        int inBlock = 0;
        for (Map.Entry<Integer, String> entry : texts.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, ENTRIES_AT_ONCE);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()));
            entry.getValue().chars().forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
            map.append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}

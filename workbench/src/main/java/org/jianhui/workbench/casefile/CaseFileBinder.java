package org.jianhui.workbench.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jianhui.workbench.document.PdfRenderer;

/**
 * Binds a case file: its own pages, then each issued paper, what was handed in and the drawings, as they are but for the page
 * number written into them: the hashes that the file lists are those of the originals.
 */
final class CaseFileBinder {

    private static final int SIZE = 9;
    private static final float FROM_RIGHT = 28 * 72 / 25.4f;
    private static final float FROM_TOP = 14 * 72 / 25.4f;

    private final PdfRenderer pdf;

    CaseFileBinder(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    /** The pieces that are bound behind a file's own pages, to be collected. */
    BoundPieces pieces(Words words) {
        return new BoundPieces(words, pdf);
    }

    /** @param pieces what is bound, in the order of {@link CaseFile#papers} */
    byte[] bind(CaseFile file, List<Piece> pieces) {
        try {
            int own = pagesOf(pdf.render("case-file", "file", file));
            byte[] front = pdf.render("case-file", "file", file.paged(starts(own, pieces)));
            return bound(front, file, pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> starts(int own, List<Piece> pieces) {
        List<Integer> starts = new ArrayList<>();
        int next = own + 1;
        for (Piece piece : pieces) {
            starts.add(next);
            next += piece.pages();
        }
        return starts;
    }

    private static byte[] bound(byte[] front, CaseFile file, List<Piece> pieces) throws IOException {
        try (PDDocument document = Loader.loadPDF(front);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (int i = 0; i < pieces.size(); i++) {
                int first = document.getNumberOfPages();
                try (PDDocument piece = Loader.loadPDF(pieces.get(i).pdf())) {
                    merger.appendDocument(document, piece);
                }
                mark(document, file.papers().get(i), document.getPage(first));
            }
            number(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A line in the reader's table of contents beside the pages. */
    private static void mark(PDDocument document, Bound paper, PDPage page) {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle((paper.title() + " " + paper.number()).strip());
        item.setDestination(page);
        outline.addLast(item);
    }

    /** Which page of how many, in the upper right corner of every page but the cover. */
    private static void number(PDDocument document) throws IOException {
        try (InputStream letters = PdfRenderer.font()) {
            PDFont font = PDType0Font.load(document, letters, true);
            int pages = document.getNumberOfPages();
            for (int i = 1; i < pages; i++) {
                number(document, document.getPage(i), i + 1 + " / " + pages, font);
            }
        }
    }

    private static void number(PDDocument document, PDPage page, String text, PDFont font) throws IOException {
        float width = font.getStringWidth(text) / 1000 * SIZE;
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginText();
            pen.setFont(font, SIZE);
            pen.newLineAtOffset(
                    page.getMediaBox().getUpperRightX() - FROM_RIGHT - width,
                    page.getMediaBox().getUpperRightY() - FROM_TOP);
            pen.showText(text);
            pen.endText();
        }
    }

    private static int pagesOf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        }
    }
}

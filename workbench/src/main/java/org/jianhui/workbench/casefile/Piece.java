package org.jianhui.workbench.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jianhui.workbench.document.PdfRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Something that is bound behind a case file's own pages, as a PDF of its own: what cannot be read is found out before the file is
 * bound.
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(byte[] pdf, int pages) {

    /** Pages of a file somebody handed in that are still bound. */
    static final int MOST_PAGES = 200;

    /** Points of a picture that are still bound: what a page can show is far less. */
    static final long MOST_POINTS = 60_000_000;

    private static final List<COSName> SHOWN = List.of(
            COSName.CONTENTS,
            COSName.RESOURCES,
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.ROTATE,
            COSName.USER_UNIT,
            COSName.GROUP);

    private static final float MARGIN = 56;
    private static final float MOST_SCALE = 1.5f;

    /** A paper of ours, as it was issued. */
    static Piece paper(byte[] pdf) throws IOException {
        return new Piece(pdf, pagesOf(pdf));
    }

    /** A drawn procedure, with names that can be searched. */
    static Piece diagram(DiagramPage drawn, PdfRenderer pdf) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream letters = PdfRenderer.font()) {
            drawn.addTo(document, PDType0Font.load(document, letters, true));
            return paper(pdf.readable(saved(document)));
        }
    }

    /**
     * What somebody handed in: a picture on a page of its own, or the pages of a PDF without anything that acts or links. Empty if
     * it is another kind of file, too large, locked or broken: then it is only listed.
     */
    static Optional<Piece> handedIn(String mediaType, byte[] content) {
        try {
            return switch (mediaType) {
                case "application/pdf" -> pages(content);
                case "image/png", "image/jpeg" -> picture(content);
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Piece> pages(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf);
                PDDocument document = new PDDocument()) {
            if (file.getNumberOfPages() < 1 || file.getNumberOfPages() > MOST_PAGES) {
                return Optional.empty();
            }
            for (PDPage page : file.getPages()) {
                document.importPage(drawn(page));
            }
            return Optional.of(paper(saved(document)));
        }
    }

    /** What a page shows and nothing that acts, with what it inherits from the pages around it: their resources, its measures. */
    private static PDPage drawn(PDPage page) {
        COSDictionary shown = new COSDictionary();
        shown.setItem(COSName.TYPE, COSName.PAGE);
        for (COSName key : SHOWN) {
            @Nullable COSBase value = PDPageTree.getInheritableAttribute(page.getCOSObject(), key);
            if (value != null) {
                shown.setItem(key, value);
            }
        }
        return new PDPage(shown);
    }

    private static Optional<Piece> picture(byte[] content) throws IOException {
        if (points(content) > MOST_POINTS) {
            return Optional.empty();
        }
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, content, "picture");
            PDRectangle a4 = PDRectangle.A4;
            PDRectangle sheet =
                    image.getWidth() > image.getHeight() ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            float fits = Math.min(
                    (sheet.getWidth() - 2 * MARGIN) / image.getWidth(),
                    (sheet.getHeight() - 2 * MARGIN) / image.getHeight());
            float width = image.getWidth() * Math.min(MOST_SCALE, fits);
            float height = image.getHeight() * Math.min(MOST_SCALE, fits);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
            }
            return Optional.of(paper(saved(document)));
        }
    }

    /** Told by the head of the file, before it is unpacked. */
    private static long points(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}

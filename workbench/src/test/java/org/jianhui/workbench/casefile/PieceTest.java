package org.jianhui.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianhui.workbench.document.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is bound behind a case file: drawings with the way a case took, and what was handed in, as far as it can be read. */
class PieceTest {

    private static final PdfRenderer PDF = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "election-candidates",
                "election-result",
                "first-assembly",
                "founding",
                "membership-application",
                "objection-ruling",
                "public-notice",
                "request-and-reply",
                "term-of-office"
            })
    void every_procedure_is_drawn_with_all_its_names_and_the_steps_that_were_passed(String name) throws IOException {
        Drawing drawing = Drawing.read(bpmn(name));
        DrawnShape first = drawing.shapes().get(drawing.shapes().size() - 1);
        DrawnShape second = drawing.shapes().get(drawing.shapes().size() / 2);
        DiagramPage page = new DiagramPage(
                drawing,
                Set.of(first.element()),
                Set.of(second.element()),
                Set.of(drawing.lines().get(0).flow()),
                "流程图：" + name,
                "绿色粗线：已经走过");
        byte[] pdf = Piece.diagram(page, PDF).pdf();
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/diagram-" + name + ".pdf"), pdf);

        String text = text(pdf);
        assertThat(drawing.shapes()).hasSizeGreaterThan(5);
        assertThat(drawing.shapes()).allSatisfy(shape -> assertThat(text).contains(letters(shape.name())));
        assertThat(text).contains("绿色粗线");
    }

    @Test
    void a_picture_gets_a_page_and_a_pdf_brings_its_pages_without_links() throws IOException {
        Piece picture = Piece.handedIn("image/png", png(64, 48)).orElseThrow();
        Piece pages = Piece.handedIn("application/pdf", pdf(3)).orElseThrow();
        assertThat(picture.pages()).isEqualTo(1);
        assertThat(pages.pages()).isEqualTo(3);

        try (PDDocument document = Loader.loadPDF(picture.pdf())) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .as("a wide picture lies across")
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    /** As many programs write it: fonts, measures and the way round stand once, for all pages. */
    @Test
    void what_a_page_inherits_is_bound_with_it_and_what_acts_is_not() throws IOException {
        Piece piece = Piece.handedIn("application/pdf", inheriting()).orElseThrow();
        assertThat(text(piece.pdf())).contains("Evidence");
        try (PDDocument document = Loader.loadPDF(piece.pdf())) {
            PDPage page = document.getPage(0);
            assertThat(page.getRotation()).isEqualTo(90);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A5.getWidth());
            assertThat(page.getCropBox().getWidth()).isEqualTo(PDRectangle.A6.getWidth());
            assertThat(page.getCOSObject().keySet())
                    .doesNotContain(COSName.AA, COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.ANNOTS);
        }
    }

    @Test
    void what_cannot_be_read_or_is_too_large_is_only_listed() throws IOException {
        assertThat(Piece.handedIn("application/pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Piece.handedIn("application/pdf", pdf(Piece.MOST_PAGES + 1))).isEmpty();
        assertThat(Piece.handedIn("application/pdf", pdf(Piece.MOST_PAGES))).isPresent();
        assertThat(Piece.handedIn("image/png", new byte[] {1, 2, 3})).isEmpty();
        byte[] cut = png(64, 48);
        cut[cut.length / 2]++;
        assertThat(Piece.handedIn("image/png", cut))
                .as("whole but for its content")
                .isEmpty();
        assertThat(Piece.handedIn("application/zip", new byte[0])).isEmpty();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                page.setAnnotations(List.of(new PDAnnotationLink()));
                document.addPage(page);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] inheriting() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.newLineAtOffset(40, 40);
                pen.showText("Evidence");
                pen.endText();
            }
            COSDictionary own = page.getCOSObject();
            COSDictionary pages = document.getPages().getCOSObject();
            pages.setItem(COSName.RESOURCES, own.getDictionaryObject(COSName.RESOURCES));
            pages.setItem(COSName.MEDIA_BOX, PDRectangle.A5.getCOSArray());
            pages.setItem(COSName.CROP_BOX, PDRectangle.A6.getCOSArray());
            pages.setInt(COSName.ROTATE, 90);
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE)
                    .forEach(own::removeItem);
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.JAVA_SCRIPT);
            action.setString(COSName.JS, "app.alert('acts')");
            COSDictionary opened = new COSDictionary();
            opened.setItem(COSName.O, action);
            own.setItem(COSName.AA, opened);
            own.setItem(COSName.METADATA, new COSDictionary());
            own.setItem(COSName.getPDFName("PieceInfo"), new COSDictionary());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String bpmn(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PieceTest.class.getResourceAsStream("/bpmn/" + name + ".bpmn"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return letters(stripper.getText(document));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}

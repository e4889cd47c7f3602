package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A paper laid out in both formats: kept for people to look at, and read back as text. */
final class LookedAt {

    private LookedAt() {}

    /** What the PDF says, without white space; the DOCX must say every cell and paragraph of it too. */
    static String paper(String name, OfficialPaper paper) {
        try {
            byte[] pdf = new PdfRenderer().render(paper);
            byte[] docx = new DocxRenderer().render(paper);
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers/" + name + ".pdf"), pdf);
            Files.write(Path.of("target/papers/" + name + ".docx"), docx);
            try (PDDocument document = Loader.loadPDF(pdf);
                    XWPFDocument written = new XWPFDocument(new ByteArrayInputStream(docx));
                    XWPFWordExtractor words = new XWPFWordExtractor(written)) {
                String text = words.getText();
                assertThat(text).contains(paper.title().lines()).contains(paper.signedBy(), paper.dateline());
                for (Part part : paper.body()) {
                    if (part instanceof Paragraph paragraph) {
                        assertThat(text).contains(paragraph.text());
                    } else if (part instanceof Table table) {
                        assertThat(text).contains(table.header());
                        table.rows().forEach(row -> assertThat(text).contains(row));
                    }
                }
                return new PDFTextStripper().getText(document).replaceAll("\\s", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficialPaperRenderingTest {

    private static final OfficialPaper REQUEST = new OfficialPaper(
            "太平坝乡农民工工会筹备组文件",
            "太农筹〔2022〕3号",
            "关于报送第一届工会委员会候选人建议名单的请示",
            "太平坝乡工会联合会",
            List.of(
                    OfficialPaper.text("根据《中国工会章程》和乡党委委发〔2022〕47号文件要求，现将三个委员会候选人建议名单报上，请予审查。"),
                    OfficialPaper.heading("一、工会委员会"),
                    new OfficialPaper.Table("", List.of("序号", "姓名", "拟任职务"), List.of(List.of("1", "龘靐山", "主席")))),
            "太平坝乡农民工工会筹备组",
            LocalDate.of(2022, 6, 17),
            List.of("（联系人电话见公示）"),
            List.of(new OfficialPaper.Annex(
                    "附件",
                    "候选人建议名单",
                    List.of(new OfficialPaper.Table(
                            "工会委员会",
                            List.of("序号", "姓名"),
                            IntStream.rangeClosed(1, 60)
                                    .mapToObj(n -> List.of("" + n, "候选人" + n))
                                    .toList())))));

    @Test
    void the_pdf_holds_every_word_in_embedded_fonts() throws IOException {
        byte[] pdf = new PdfRenderer().render(REQUEST);
        Path shown = Path.of("target/papers/request.pdf");
        Files.createDirectories(shown.getParent());
        Files.write(shown, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // The font shares glyphs between characters and Kangxi radicals; NFKC reads either as the character.
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            assertThat(text).contains("太农筹〔2022〕3号", "龘靐山", "2022年6月17日", "候选人60");
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_docx_holds_the_same_words_and_names_the_office_fonts() throws IOException {
        byte[] docx = new DocxRenderer().render(REQUEST);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/request.docx"), docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("太农筹〔2022〕3号", "龘靐山", "2022年6月17日", "候选人60");
            assertThat(document.getDocument().xmlText()).contains("仿宋_GB2312", "方正小标宋_GBK");
        }
    }

    @Test
    void markup_in_a_name_stays_text() throws IOException {
        OfficialPaper paper = new OfficialPaper(
                null,
                "",
                "公示",
                null,
                List.of(OfficialPaper.text("<img src='file:///etc/passwd'/>&lt;${7*7}")),
                "筹备组",
                LocalDate.of(2022, 6, 20),
                List.of(),
                List.of());
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(paper))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<img src='file:///etc/passwd'/>");
        }
    }
}

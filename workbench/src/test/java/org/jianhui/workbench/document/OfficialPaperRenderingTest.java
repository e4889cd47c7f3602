package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class OfficialPaperRenderingTest {

    private static final OfficialPaper REQUEST = new OfficialPaper(
            "太平坝乡农民工工会筹备组文件",
            "太农筹〔2022〕3号",
            PaperTitle.of("关于报送第一届工会委员会", "候选人建议名单的请示"),
            "太平坝乡工会联合会",
            List.of(
                    OfficialPaper.text("根据《中国工会章程》和乡党委委发〔2022〕47号文件要求，现将三个委员会候选人建议名单报上，请予审查。"),
                    OfficialPaper.heading("一、工会委员会"),
                    new Table("", List.of("序号", "姓名", "拟任职务"), List.of(List.of("1", "龘靐山", "主席")))),
            "太平坝乡农民工工会筹备组",
            LocalDate.of(2022, 6, 17),
            List.of("（联系人电话见公示）"),
            List.of(new Annex(
                    "附件",
                    PaperTitle.of("候选人建议名单"),
                    List.of(new Table(
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
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("太农筹〔2022〕3号", "龘靐山", "2022年6月17日", "候选人60", "太平坝乡农民工工会筹备组文件");
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

    /** The font draws them with the glyphs of Kangxi radicals: none of these may come out as a radical. */
    @Test
    void the_text_of_the_pdf_can_be_searched_for_what_people_type() throws IOException {
        String words = "工会人民女立一二八十大小山川日月水火木石米耳自至舟艮色虫血行衣西见角言谷豆走足身车辛辰里金长门阜雨青非面音风飞食首香马鱼鸟鹿麦黄黑鼓鼠鼻齐齿龙龟";
        byte[] pdf = new PdfRenderer().render(paper(List.of(OfficialPaper.text(words))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains(words).doesNotContainPattern("[\u2E80-\u2FDF]");
        }
    }

    @Test
    void no_page_holds_a_signature_alone() throws IOException {
        for (int lines = 15; lines < 30; lines++) {
            List<Part> body = IntStream.rangeClosed(1, lines)
                    .<Part>mapToObj(line -> OfficialPaper.text("第" + line + "段"))
                    .toList();
            try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(paper(body)))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).contains("第" + lines + "段", "筹备组", "2022年6月20日");
            }
        }
    }

    @Test
    void the_docx_is_laid_out_as_the_standard_wants() throws IOException {
        byte[] docx = new DocxRenderer().render(REQUEST);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            XWPFParagraph number = starting(paragraphs, "太农筹〔2022〕3号");
            assertThat(number.getBorderBottom()).isEqualTo(Borders.SINGLE);
            assertThat(number.getCTP()
                            .getPPr()
                            .getPBdr()
                            .getBottom()
                            .xgetColor()
                            .getStringValue())
                    .isEqualTo("C8102E");
            XWPFParagraph title = starting(paragraphs, "关于报送第一届工会委员会");
            assertThat(title.getRuns()).hasSize(2).allSatisfy(run -> {
                assertThat(run.getFontFamily()).isEqualTo("方正小标宋_GBK");
                assertThat(run.isBold()).isFalse();
            });
            XWPFParagraph organ = paragraphs.stream()
                    .filter(each -> each.getText().equals("太平坝乡农民工工会筹备组"))
                    .findFirst()
                    .orElseThrow();
            assertThat(organ.isKeepNext()).isTrue();
            assertThat(document.getFooterList().get(0).getText()).contains("—");
        }
    }

    private static XWPFParagraph starting(List<XWPFParagraph> paragraphs, String text) {
        return paragraphs.stream()
                .filter(each -> each.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static OfficialPaper paper(List<Part> body) {
        return new OfficialPaper(
                null, "", PaperTitle.of("公示"), null, body, "筹备组", LocalDate.of(2022, 6, 20), List.of(), List.of());
    }

    @Test
    void markup_in_a_name_stays_text() throws IOException {
        OfficialPaper paper = paper(List.of(OfficialPaper.text("<img src='file:///etc/passwd'/>&lt;${7*7}")));
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(paper))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<img src='file:///etc/passwd'/>");
        }
    }
}

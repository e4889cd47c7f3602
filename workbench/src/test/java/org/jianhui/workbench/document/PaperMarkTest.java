package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.workbench.testing.PrintedCode;
import org.junit.jupiter.api.Test;

/** The code on an issued paper, read off its picture. */
class PaperMarkTest {

    private static final String CODED = "/papers/paper-1?n=%E8%AF%95%E5%A4%8D%E3%80%942026%E3%80%953%E5%8F%B7&h=";
    private static final OfficialPaper PAPER = new OfficialPaper(
            "测试乡工会联合会文件",
            "试复〔2026〕3号",
            PaperTitle.of("关于候选人建议名单的批复"),
            "测试乡农民工工会筹备组",
            List.of(OfficialPaper.text("同意。")),
            "测试乡工会联合会",
            LocalDate.of(2026, 3, 23),
            List.of(),
            List.of(new Annex("附件", PaperTitle.of("名单"), List.of(OfficialPaper.text("冉试一")))));

    private final String check = PAPER.digest().substring(0, PaperMark.DIGITS);

    @Test
    void holds_the_address_of_the_papers_page_with_number_and_beginning_of_the_hash() throws IOException {
        byte[] pdf = new PdfRenderer().render(PAPER, mark("https://gonghui.example.cn"));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/marked.pdf"), pdf);
        assertThat(PrintedCode.on(pdf)).contains("https://gonghui.example.cn" + CODED + check);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("文号：试复〔2026〕3号", "校验码：" + check);
        }
    }

    @Test
    void holds_the_path_alone_where_no_address_is_configured() {
        assertThat(PrintedCode.on(new PdfRenderer().render(PAPER, mark("")))).contains(CODED + check);
        assertThat(PrintedCode.on(new PdfRenderer().render(PAPER))).isEmpty();
    }

    @Test
    void stands_in_the_docx_too() throws IOException {
        byte[] docx = new DocxRenderer().render(PAPER, mark("https://gonghui.example.cn"));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/marked.docx"), docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            byte[] picture = document.getAllPictures().get(0).getData();
            assertThat(PrintedCode.in(ImageIO.read(new ByteArrayInputStream(picture))))
                    .contains("https://gonghui.example.cn" + CODED + check);
            assertThat(words.getText().replaceAll("\\s", "")).contains("校验码：" + check);
        }
    }

    /** A slash at the end of the configured address makes no difference. */
    @Test
    void the_address_is_put_before_the_path() {
        assertThat(new PaperMarks("https://gonghui.example.cn/").address()).isEqualTo("https://gonghui.example.cn");
        assertThat(new PaperMarks("").address()).isEmpty();
    }

    private static PaperMark mark(String address) {
        return PaperMark.of(address, new PaperId("paper-1"), PAPER.number(), PAPER.digest());
    }
}

package org.jianhui.workbench.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Lays an official paper out as DOCX, naming the fonts that office machines have (GB/T 9704). */
final class DocxRenderer {

    private static final String BODY = "仿宋_GB2312";
    private static final String TITLE = "方正小标宋_GBK";
    private static final String HEADING = "黑体";
    private static final String NUMBER = "宋体";
    private static final String RED = "C8102E";
    /** Twentieths of a point: two characters of 16 pt. */
    private static final int INDENT = 640;

    byte[] render(OfficialPaper paper) {
        return render(paper, null);
    }

    /** @param mark printed at its end; null for none */
    byte[] render(OfficialPaper paper, @Nullable PaperMark mark) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document);
            if (paper.banner() != null) {
                run(centred(document), paper.banner(), TITLE, 27, false).setColor(RED);
            }
            if (!paper.number().isEmpty()) {
                XWPFParagraph number = centred(document);
                run(number, paper.number(), BODY, 16, false);
                if (paper.banner() != null) {
                    redLine(number);
                }
            }
            title(document, paper.title());
            if (paper.addressee() != null) {
                run(document.createParagraph(), paper.addressee() + "：", BODY, 16, false);
            }
            parts(document, paper.body());
            keepTheEnd(document, paper);
            signature(document, paper);
            paper.closing().forEach(line -> run(indented(document), line, BODY, 14, false));
            if (mark != null) {
                mark(document, mark);
            }
            for (Annex annex : paper.annex()) {
                XWPFParagraph label = document.createParagraph();
                label.setPageBreak(true);
                run(label, annex.label(), HEADING, 16, false);
                title(document, annex.title());
                parts(document, annex.body());
            }
            pageNumbers(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098)); // 37 mm
        margin.setBottom(BigInteger.valueOf(1984)); // 35 mm
        margin.setLeft(BigInteger.valueOf(1587)); // 28 mm
        margin.setRight(BigInteger.valueOf(1474)); // 26 mm
    }

    private static void pageNumbers(XWPFDocument document) {
        XWPFParagraph number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        run(number, "— ", NUMBER, 14, false);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        run(number, " —", NUMBER, 14, false);
    }

    private static void parts(XWPFDocument document, List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Paragraph paragraph) {
                run(indented(document), paragraph.text(), paragraph.heading() ? HEADING : BODY, 16, false);
            } else if (part instanceof Table table) {
                table(document, table);
            }
        }
    }

    private static void table(XWPFDocument document, Table content) {
        if (!content.caption().isEmpty()) {
            XWPFParagraph caption = document.createParagraph();
            caption.setAlignment(ParagraphAlignment.LEFT); // creates the properties that keepNext needs
            caption.setKeepNext(true);
            run(caption, content.caption(), HEADING, 15, false);
        }
        XWPFTable table =
                document.createTable(content.rows().size() + 1, content.header().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < content.header().size(); column++) {
            cell(table.getRow(0).getCell(column), content.header().get(column), HEADING);
            for (int row = 0; row < content.rows().size(); row++) {
                table.getRow(row + 1).setCantSplitRow(true);
                cell(
                        table.getRow(row + 1).getCell(column),
                        content.rows().get(row).get(column),
                        BODY);
            }
        }
        document.createParagraph();
    }

    private static void cell(XWPFTableCell cell, String text, String font) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, text, font, 13, false);
    }

    /** Signature and date stay together on one page. */
    private static void signature(XWPFDocument document, OfficialPaper paper) {
        XWPFParagraph organ = document.createParagraph();
        organ.setAlignment(ParagraphAlignment.RIGHT);
        organ.setSpacingBefore(640);
        organ.setKeepNext(true);
        int difference = width(paper.signedBy()) - width(paper.dateline());
        organ.setIndentationRight(INDENT + Math.max(0, -difference) / 2);
        run(organ, paper.signedBy(), BODY, 16, false);
        XWPFParagraph date = document.createParagraph();
        date.setAlignment(ParagraphAlignment.RIGHT);
        date.setIndentationRight(INDENT + Math.max(0, difference) / 2);
        run(date, paper.dateline(), BODY, 16, false);
    }

    /** Twentieths of a point at 16 pt: a Chinese character is twice as wide as a digit. */
    private static int width(String text) {
        return text.chars().map(character -> character < 0x2000 ? 160 : 320).sum();
    }

    private static void mark(XWPFDocument document, PaperMark mark) throws IOException {
        XWPFParagraph code = document.createParagraph();
        code.setAlignment(ParagraphAlignment.LEFT);
        code.setSpacingBefore(400);
        code.setKeepNext(true);
        try (InputStream picture = new ByteArrayInputStream(mark.png())) {
            int side = Units.toEMU(74); // points: 26 mm
            code.createRun().addPicture(picture, PictureType.PNG, "code.png", side, side);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        XWPFParagraph words = document.createParagraph();
        String number = mark.number().isEmpty() ? "" : "文号：" + mark.number() + "　";
        run(words, number + "校验码：" + mark.grouped(), BODY, 10, false);
    }

    /** What stands last before the signature goes to its page with it. */
    private static void keepTheEnd(XWPFDocument document, OfficialPaper paper) {
        for (Part part : paper.theEnd()) {
            if (part instanceof Paragraph) {
                document.getLastParagraph().setKeepNext(true);
                document.getLastParagraph().getCTP().getPPr().addNewKeepLines();
            } else {
                document.getTables().get(document.getTables().size() - 1).getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .forEach(paragraph -> paragraph.setKeepNext(true));
                document.getLastParagraph().setAlignment(ParagraphAlignment.LEFT);
                document.getLastParagraph().setKeepNext(true);
            }
        }
    }

    private static void title(XWPFDocument document, PaperTitle title) {
        XWPFParagraph paragraph = centred(document);
        @Nullable XWPFRun run = null;
        for (String line : title.lines()) {
            if (run != null) {
                run.addBreak();
            }
            run = run(paragraph, line, TITLE, 22, false);
        }
    }

    /** The red line under the document number that parts the head from the text. */
    private static void redLine(XWPFParagraph number) {
        number.setBorderBottom(Borders.SINGLE);
        CTBorder line = number.getCTP().getPPr().getPBdr().getBottom();
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(12)); // eighths of a point
        line.setSpace(BigInteger.valueOf(11)); // points: 4 mm
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(240);
        return paragraph;
    }

    private static XWPFParagraph indented(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontFamily(font);
        CTRPr properties = run.getCTR().getRPr();
        properties.getRFontsArray(0).setEastAsia(font);
        return run;
    }
}

package org.jianhui.workbench.membership.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.workbench.document.OneByOne;
import org.jianhui.workbench.document.PdfRenderer;
import org.jianhui.workbench.document.PrintedSheet;
import org.jianhui.workbench.document.PrintedSheet.Column;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerPrintLine;
import org.springframework.context.MessageSource;

/**
 * Prints the ledger of a village, and the list a cadre takes along to tick: laid out when asked, and kept nowhere. In
 * Chinese, as all papers are.
 */
final class LedgerSheets {

    /** People in one file; a larger ledger is printed in parts. */
    static final int MOST = 1000;

    private static final int LINES_FOR_NEW_PEOPLE = 8;
    private static final String CHANNELS = "□电话 □微信 □QQ □上门 □家属";

    private final PdfRenderer pdf;
    private final MessageSource messages;
    private final OneByOne printing = new OneByOne();

    LedgerSheets(PdfRenderer pdf, MessageSource messages) {
        this.pdf = pdf;
        this.messages = messages;
    }

    /** In how many files so many people are printed. */
    static int parts(int people) {
        return Math.max(1, (people + MOST - 1) / MOST);
    }

    /**
     * 外出务工台账 as PDF.
     *
     * @param village as it was called then
     * @param moment of which moment it is, in a sentence
     * @param part of {@value #MOST} people each, from 1 on
     * @throws NotFound if the ledger has no such part
     */
    byte[] ledger(String village, String moment, List<LedgerPrintLine> people, int part) {
        return print(
                village + "农民工外出务工台账",
                moment,
                "共" + people.size() + "人。" + which(people, part),
                List.of(
                        new Column("序号", 5),
                        new Column("姓名", 9),
                        new Column("身份证号后四位", 9),
                        new Column("务工地点", 18),
                        new Column("用人单位", 16),
                        new Column("工种", 9),
                        new Column("电话", 13),
                        new Column("调查日期", 10),
                        new Column("态度", 11)),
                people,
                part,
                (n, each) -> List.of(
                        n,
                        each.name(),
                        each.idNumber(),
                        each.work().workPlace(),
                        each.work().employer(),
                        each.work().trade(),
                        each.work().phone(),
                        each.work().surveyedOn().toString(),
                        word(each.attitude())),
                0,
                List.of("专职干部（签名）：", "村（社区）党支部负责人（签名）：", "日期："));
    }

    /**
     * 走访登记表 as PDF: whom to reach, and boxes to tick for what they said; what is ticked is entered afterwards.
     *
     * @throws NotFound if the ledger has no such part
     */
    byte[] visits(String village, String moment, List<LedgerPrintLine> people, int part) {
        return print(
                village + "农民工走访登记表",
                moment,
                "每联系一次填一行，自愿入会，如实记录本人的话；联系后录入系统。" + which(people, part),
                List.of(
                        new Column("序号", 5),
                        new Column("姓名", 9),
                        new Column("身份证号后四位", 8),
                        new Column("电话", 12),
                        new Column("务工地点", 13),
                        new Column("上次态度", 10),
                        new Column("联系日期", 8),
                        new Column("联系方式", 12),
                        new Column("本次态度", 13),
                        new Column("本人签名", 10)),
                people,
                part,
                (n, each) -> List.of(
                        n,
                        each.name(),
                        each.idNumber(),
                        each.work().phone(),
                        each.work().workPlace(),
                        word(each.attitude()),
                        "",
                        CHANNELS,
                        "□愿意 □不愿意 □未表态 □未联系上",
                        ""),
                part == parts(people.size()) ? LINES_FOR_NEW_PEOPLE : 0,
                List.of("走访人（签名）：", "日期："));
    }

    private byte[] print(
            String title,
            String moment,
            String note,
            List<Column> columns,
            List<LedgerPrintLine> people,
            int part,
            BiFunction<String, LedgerPrintLine, List<String>> row,
            int emptyRows,
            List<String> signatures) {
        if (part < 1 || part > parts(people.size())) {
            throw new NotFound("UNKNOWN", "no such part of the ledger");
        }
        int skipped = (part - 1) * MOST;
        List<List<String>> rows = new ArrayList<>();
        people.stream()
                .skip(skipped)
                .limit(MOST)
                .forEach(each -> rows.add(row.apply(String.valueOf(skipped + rows.size() + 1), each)));
        PrintedSheet sheet = new PrintedSheet(title, moment, note, columns, rows, emptyRows, signatures);
        return printing.make(() -> pdf.render("sheet", "sheet", sheet));
    }

    private static String which(List<LedgerPrintLine> people, int part) {
        int parts = parts(people.size());
        return parts == 1 ? "" : "本册为第" + part + "册，共" + parts + "册。";
    }

    private String word(Attitude attitude) {
        return String.valueOf(messages.getMessage(
                "choice.Attitude." + attitude.name(), null, attitude.name(), Locale.SIMPLIFIED_CHINESE));
    }
}

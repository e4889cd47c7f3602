package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.query.document.PaperSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the register of objections to a public notice (附1-3(4), E-07). As a paper of the case it never says who objected, nor with
 * which words; in full it is only printed, for whoever receives objections.
 */
final class ObjectionPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "objections/1";

    private static final String NONE = "—";

    private final PaperNames names;

    ObjectionPapers(PaperNames names) {
        this.names = names;
    }

    /** 异议登记表, as everybody may read it who may read the case. */
    OfficialPaper register(PaperSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (ObjectionRecorded each : recorded(sheet)) {
            @Nullable ObjectionRuled ruled = ruling(sheet, each);
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    received(each),
                    each.by() == null ? "匿名" : "实名",
                    against(sheet, each.against()),
                    CandidateTables.body(each.against().body()),
                    ruled == null ? "待裁定" : ruling(ruled.ruling()),
                    ruled == null ? NONE : ruled.ruledOn().toString()));
        }
        return paper(
                sheet,
                "反映人姓名和反映内容依规定保密，不在本表载明。",
                new Table("", List.of("序号", "收到日期", "反映方式", "针对人员", "委员会", "裁定", "裁定日期"), rows));
    }

    /** The same with who objected, their words and the reasons of the rulings. */
    OfficialPaper inFull(PaperSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (ObjectionRecorded each : recorded(sheet)) {
            @Nullable ObjectionRuled ruled = ruling(sheet, each);
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    received(each),
                    each.by() == null ? "匿名" : names.open(each.by().name()),
                    against(sheet, each.against()),
                    names.open(each.grounds()),
                    ruled == null ? "待裁定" : ruling(ruled.ruling()) + "，" + ruled.ruledOn(),
                    ruled == null ? NONE : names.open(ruled.reason())));
        }
        return paper(
                sheet,
                "本表载有反映人姓名和反映内容，仅供受理单位和监督检查人员查阅，应当保密。",
                new Table("", List.of("序号", "收到日期", "反映人", "针对人员", "反映内容", "裁定", "裁定理由"), rows));
    }

    private OfficialPaper paper(PaperSheet sheet, String note, Table table) {
        List<Part> body = new ArrayList<>();
        NoticePosted posted = sheet.last(NoticePosted.class).orElseThrow();
        int all = table.rows().size();
        long ruled = sheet.told(ObjectionRuled.class).count();
        String ended = sheet.last(NoticeCompleted.class)
                .map(completed -> "，" + written(completed.period().lastDay()) + "期满")
                .orElse("");
        body.add(text("第" + posted.round() + "次公示（" + written(posted.period().postedOn()) + "张贴" + ended + "）："
                + (all == 0 ? "没有收到异议。" : "收到异议" + all + "件，已裁定" + ruled + "件，待裁定" + (all - ruled) + "件。")));
        if (all > 0) {
            body.add(table);
            body.add(text(note));
        }
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of(names.union(sheet.parties().own()), "候选人建议名单公示", "异议登记表"),
                null,
                body,
                names.union(sheet.parties().upper()),
                sheet.dated(),
                List.of("异议受理单位：" + posted.contact().office()),
                List.of());
    }

    private static List<ObjectionRecorded> recorded(PaperSheet sheet) {
        return sheet.told(ObjectionRecorded.class).toList();
    }

    private static @Nullable ObjectionRuled ruling(PaperSheet sheet, ObjectionRecorded objection) {
        return sheet.told(ObjectionRuled.class)
                .filter(each -> each.objection().equals(objection.objection()))
                .findFirst()
                .orElse(null);
    }

    private static String received(ObjectionRecorded objection) {
        return objection.receivedOn() + (objection.late() ? "（公示期后）" : "");
    }

    private static String ruling(ObjectionRuling ruling) {
        return ruling == ObjectionRuling.UPHELD ? "成立，取消候选人资格" : "不成立";
    }

    private String against(PaperSheet sheet, Candidacy against) {
        return sheet.lists().stream()
                .filter(list -> list.body() == against.body())
                .map(CandidateList::candidates)
                .flatMap(List::stream)
                .filter(each -> each.person().equals(against.person()))
                .map(each -> names.open(each.name()))
                .findFirst()
                .orElse(NONE);
    }
}

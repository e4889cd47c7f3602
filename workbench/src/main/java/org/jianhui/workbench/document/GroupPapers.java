package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.query.document.FoundingSheet;

/** Writes the notice by which the preparatory group is set up or changed, with its list (附1-1). */
final class GroupPapers {

    private final PaperNames names;

    GroupPapers(PaperNames names) {
        this.names = names;
    }

    /** 通知 with the list of the group; a change says who comes and goes (F-03 to F-05). */
    OfficialPaper notice(FoundingSheet sheet) {
        boolean first = sheet.event() instanceof GroupSetUp;
        FoundingApplication application = sheet.application();
        List<Part> body = new ArrayList<>();
        if (sheet.event() instanceof GroupChanged changed) {
            body.add(text("因" + FoundingPapers.clause(changed.reason()) + "，现将调整后的" + application.unionName()
                    + "建会筹备组名单予以通知，自" + written(sheet.dated()) + "起执行。"));
        } else {
            body.add(text("经" + names.union(sheet.parties().upper()) + "批复同意" + approval(sheet) + "，现成立"
                    + application.unionName() + "建会筹备组，负责建会筹备工作，至工会委员会选举产生并经批准时止。"));
        }
        body.add(text("筹备组的职责：学习工会各项法规政策，广泛宣传动员；发展工会会员，按会员人数成立工会小组并民主选举小组长；" + "筹备召开第一次全体会议。筹备组组成人员名单附后。"));
        body.add(text("附件：建会筹备组名单"));
        return new OfficialPaper(
                application.applicant() + "文件",
                sheet.number(),
                PaperTitle.of(first ? "关于成立" : "关于调整", application.unionName(), "建会筹备组的通知"),
                "各有关单位",
                body,
                application.applicant(),
                sheet.dated(),
                List.of(),
                List.of(new Annex(
                        "附件", PaperTitle.of(application.unionName(), "建会筹备组名单"), List.of(groupTable(sheet)))));
    }

    private Table groupTable(FoundingSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        GroupHead head = Objects.requireNonNull(sheet.head());
        rows.add(List.of("1", names.open(head.name()), "负责人", qualification(head.qualification())));
        for (GroupMember member : sheet.members()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1), names.open(member.name()), "成员", category(member.category())));
        }
        return new Table("（" + rows.size() + "人）", List.of("序号", "姓名", "筹备组职务", "身份"), rows);
    }

    private static String approval(FoundingSheet sheet) {
        return sheet.last(ApplicationReplied.class)
                .map(replied -> "（" + replied.reply().number() + "）")
                .orElse("");
    }

    private static String qualification(HeadQualification qualification) {
        return switch (qualification) {
            case PROPOSED_CHAIR -> "拟任工会主席";
            case PARTY_OR_GOVERNMENT_DEPUTY -> "具有党政副职资格";
            case OTHER -> "—";
        };
    }

    private static String category(MemberCategory category) {
        return switch (category) {
            case PROPOSED_VICE_CHAIR -> "拟任工会副主席";
            case PROPOSED_WOMEN_DIRECTOR -> "拟任女职工委员会主任";
            case UNION_WORK -> "准备安排工会工作的人员";
            case OTHER -> "—";
        };
    }
}

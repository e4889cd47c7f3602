package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.query.document.TermSheet;

/**
 * Writes what a committee in office asks its superior for, and the replies: to hold the meeting of its re-election or to postpone it, to let a chair or vice-chair
 * go, to approve who fills an office (工会法16, 18, 附1-3(6)).
 */
final class TermPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "term/1";

    private static final String NONE = "—";

    private final PaperNames names;
    private final OfficerNames officers;

    TermPapers(PaperNames names, OfficerNames officers) {
        this.names = names;
        this.officers = officers;
    }

    /** 请示, in the union's name. */
    OfficialPaper request(TermSheet sheet, AccountId reader) {
        TermEvent asked = sheet.asked();
        List<Part> body = new ArrayList<>();
        if (asked instanceof PostponementRequested postponement) {
            body.add(text("我会本届委员会任期自" + written(sheet.began().firstDay()) + "至" + written(sheet.lastDay())
                    + "。因" + FoundingPapers.clause(postponement.reason()) + "，根据《中国工会章程》和《工会基层组织选举工作条例》的规定，申请延期至"
                    + written(postponement.until()) + "前换届。"));
            body.add(text("延期期间，本届委员会继续履行职责。"));
        } else if (asked instanceof DepartureRequested departure) {
            body.add(text("我会" + OfficeTitle.of(departure.office()) + name(sheet, departure.person(), reader) + "因"
                    + DepartureCause.of(departure.departure()) + "，拟于" + written(departure.lastDay()) + "后不再担任该职务。"));
            body.add(text("根据《中华人民共和国工会法》第十八条关于工会主席、副主席任期未满时工作变动的规定，现报请你会同意。"));
        } else if (asked instanceof ReelectionMeetingRequested meeting) {
            body.add(text("我会本届委员会任期自" + written(sheet.began().firstDay()) + "至" + written(sheet.lastDay())
                    + "。根据《中国工会章程》和《工会基层组织选举工作条例》关于任期届满应当换届选举的规定，现拟召开" + meeting(sheet, meeting)
                    + "，民主选举新一届工会委员会、工会经费审查委员会和女职工委员会。"));
            if (meeting.members() != null) {
                body.add(text("我会现有有选举权的会员" + meeting.members() + "人。"));
            }
        } else {
            FillingRequested filling = (FillingRequested) asked;
            body.add(text("因我会" + OfficeTitle.of(filling.office()) + "空缺，经" + how(filling) + "，" + "产生"
                    + name(sheet, filling.person(), reader) + "为" + OfficeTitle.of(filling.office()) + "人选。"));
            body.add(votes(filling.vote()));
            body.add(text("任期至本届委员会届满（" + written(sheet.lastDay()) + "）。"));
        }
        body.add(text("妥否，请批复。"));
        String union = names.union(sheet.parties().own());
        return new OfficialPaper(
                union + "文件",
                sheet.number(),
                PaperTitle.of("关于" + about(asked), "的请示"),
                names.union(sheet.parties().upper()),
                body,
                union,
                sheet.dated(),
                List.of(),
                List.of());
    }

    /** 批复, in the superior's name; of a refusal with the reason. */
    OfficialPaper reply(TermSheet sheet, AccountId reader) {
        RequestReplied replied = (RequestReplied) sheet.event();
        TermEvent asked = sheet.asked();
        RequestPaper request = Objects.requireNonNull(sheet.request());
        List<Part> body = new ArrayList<>();
        body.add(text("你会《关于" + about(asked) + "的请示》（" + request.number() + "，" + written(request.dated())
                + "）收悉。经研究，现批复如下："));
        if (replied.outcome() == ReplyOutcome.APPROVED) {
            approved(body, sheet, asked, reader);
        } else {
            boolean returned = replied.outcome() == ReplyOutcome.RETURNED;
            body.add(text(returned ? "一、予以退回修改。" : "一、不同意所请事项。"));
            body.add(text("二、理由：" + FoundingPapers.clause(reason(replied)) + "。"));
            body.add(text(returned ? "三、请按上述意见修改后重新报送。" : "特此批复。"));
        }
        String verb = switch (replied.outcome()) {
            case APPROVED -> "关于同意";
            case REFUSED -> "关于不同意";
            case RETURNED -> "关于退回";
        };
        return new OfficialPaper(
                names.union(sheet.parties().upper()) + "文件",
                sheet.number(),
                PaperTitle.of(
                        verb + names.union(sheet.parties().own()),
                        about(asked),
                        replied.outcome() == ReplyOutcome.RETURNED ? "请示的批复" : "的批复"),
                names.union(sheet.parties().own()),
                body,
                names.union(sheet.parties().upper()),
                sheet.dated(),
                List.of(),
                List.of());
    }

    private void approved(List<Part> body, TermSheet sheet, TermEvent asked, AccountId reader) {
        if (asked instanceof PostponementRequested postponement) {
            body.add(text("一、同意你会延期换届，延期至" + written(postponement.until()) + "。"));
            body.add(text("二、延期期间，本届委员会继续履行职责。请做好换届准备，按期完成换届选举。"));
        } else if (asked instanceof DepartureRequested departure) {
            body.add(text("一、同意" + name(sheet, departure.person(), reader) + "因"
                    + DepartureCause.of(departure.departure()) + "不再担任" + OfficeTitle.of(departure.office()) + "，任职至"
                    + written(departure.lastDay()) + "。"));
            body.add(text("二、请按照规定及时补选。"));
        } else if (asked instanceof ReelectionMeetingRequested meeting) {
            body.add(text("一、同意召开" + meeting(sheet, meeting) + "。"));
            body.add(text("二、请报送新一届工会委员会、工会经费审查委员会和女职工委员会候选人建议名单，经审查同意并公示不少于5个工作日后，再召开会议。"));
            body.add(text("三、选举结果报我会审批；新一届委员会获批之前，本届委员会继续履行职责。"));
        } else {
            FillingRequested filling = (FillingRequested) asked;
            body.add(text("一、同意" + name(sheet, filling.person(), reader) + "任" + OfficeTitle.of(filling.office()) + "（"
                    + way(filling.way()) + "）。"));
            body.add(text("二、自本批复之日起任职，任期至本届委员会届满（" + written(sheet.lastDay()) + "）。"));
        }
    }

    /** In clear about the committee's term, and in old events; otherwise sealed under the key of whom it is about. */
    private String reason(RequestReplied replied) {
        if (replied.personal() != null) {
            return names.open(replied.personal());
        }
        return replied.reason() == null ? NONE : replied.reason();
    }

    static String about(TermEvent asked) {
        if (asked instanceof PostponementRequested) {
            return "延期换届";
        } else if (asked instanceof DepartureRequested departure) {
            return OfficeTitle.of(departure.office()) + DepartureCause.of(departure.departure());
        }
        if (asked instanceof ReelectionMeetingRequested meeting) {
            return "召开" + FoundingPapers.meeting(meeting.form()) + "进行换届选举";
        }
        FillingRequested filling = (FillingRequested) asked;
        return (filling.way() == Filling.BY_ELECTION ? "补选" : "增补") + OfficeTitle.of(filling.office()) + "结果";
    }

    private String meeting(TermSheet sheet, ReelectionMeetingRequested meeting) {
        return names.union(sheet.parties().own()) + FoundingPapers.meeting(meeting.form());
    }

    private static String how(FillingRequested filling) {
        String on = written(filling.vote().heldOn());
        return switch (filling.way()) {
            case BY_ELECTION -> on + "会议无记名投票补选";
            case SUBSTITUTION -> on + "研究，按照选举时得票多少依次递补";
            case CONSULTATION -> on + "工会委员会提名、充分协商";
        };
    }

    private static Table votes(Vote vote) {
        return new Table(
                "",
                List.of("会议日期", "应到", "实到", "赞成", "赞成过应到半数"),
                List.of(List.of(
                        vote.heldOn().toString(),
                        String.valueOf(vote.due()),
                        String.valueOf(vote.present()),
                        String.valueOf(vote.votesFor()),
                        TermRecords.formula(vote.votesFor(), vote.due()))));
    }

    private String name(TermSheet sheet, PersonId person, AccountId reader) {
        return officers.of(sheet, List.of(person), reader).getOrDefault(person, NONE);
    }

    static String way(Filling way) {
        return switch (way) {
            case BY_ELECTION -> "补选";
            case SUBSTITUTION -> "递补";
            case CONSULTATION -> "协商产生";
        };
    }
}

package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.query.document.FoundingSheet;
import org.jspecify.annotations.Nullable;

/** Writes the papers by which a union is applied for and its first meeting asked for (附1-1, 附1-3(1), 附1-3(2)). */
final class FoundingPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "founding/2";

    private static final String BASIS = "根据《中华人民共和国工会法》《中国工会章程》和《关于建立农民工输出地入会工作方案的通知》（委发〔2022〕47号）附件1第";

    private final PaperNames names;

    FoundingPapers(PaperNames names) {
        this.names = names;
    }

    /** 建会申请: in the founding unit's name, before there is a group (F-02). */
    OfficialPaper application(FoundingSheet sheet) {
        FoundingApplication application = sheet.application();
        return paper(
                application.applicant() + "文件",
                sheet,
                PaperTitle.of("关于成立", application.unionName(), "的申请"),
                upper(sheet),
                List.of(
                        text(BASIS + "1条的规定，我单位申请成立" + application.unionName() + "，预计发展会员"
                                + application.expectedMembers() + "人。"),
                        text("申请依据和理由：" + clause(application.grounds()) + "。"),
                        text("妥否，请批复。")),
                application.applicant());
    }

    /** 批复: in the superior's name (F-03). */
    OfficialPaper applicationReply(FoundingSheet sheet) {
        ApplicationReplied replied = (ApplicationReplied) sheet.event();
        FoundingApplication application = sheet.application();
        RequestPaper request = request(sheet);
        List<Part> body = new ArrayList<>();
        body.add(text("你单位《关于成立" + application.unionName() + "的申请》" + cited(request) + "收悉。经研究，现批复如下："));
        if (replied.outcome() == ReplyOutcome.APPROVED) {
            body.add(text("一、同意成立" + application.unionName() + "。"));
            body.add(text("二、请立即成立建会筹备组"
                    + (replied.groupDueOn() == null ? "" : "，至迟不晚于" + written(replied.groupDueOn()))
                    + "。筹备组负责人由拟任工会主席或者具有党政副职资格的人员担任。"));
            body.add(text("三、请筹备组认真学习工会法规政策，广泛宣传动员，发展工会会员，成立工会小组并民主选举小组长，及时报送召开第一次全体会议的请示。"));
        } else {
            refusal(body, replied.outcome(), replied.reason(), "成立" + application.unionName());
        }
        return reply(
                sheet,
                replied.reply(),
                title(replied.outcome(), "成立", application.unionName(), "建会申请"),
                application.applicant(),
                body);
    }

    /** 请示: in the group's name (E-01). */
    OfficialPaper meetingRequest(FoundingSheet sheet) {
        MeetingRequested requested = (MeetingRequested) sheet.event();
        String union = sheet.application().unionName();
        String group = group(sheet);
        return paper(
                group + "文件",
                sheet,
                PaperTitle.of("关于召开", union, meeting(requested.form()), "第一次全体会议的请示"),
                upper(sheet),
                List.of(
                        text(BASIS + "3条的规定，在你会指导下，我筹备组已发展工会会员" + requested.members() + "人，有" + requested.unionGroups()
                                + "个工会小组已民主选举产生小组长。"),
                        text("现拟召开" + union + meeting(requested.form()) + "第一次全体会议，民主选举工会委员会、工会经费审查委员会和女职工委员会。"),
                        text("妥否，请批复。")),
                group);
    }

    /** 批复: only after it may the day of the meeting be set (E-02). */
    OfficialPaper meetingReply(FoundingSheet sheet) {
        MeetingReplied replied = (MeetingReplied) sheet.event();
        MeetingRequested requested = sheet.last(MeetingRequested.class).orElseThrow();
        String union = sheet.application().unionName();
        String meeting = union + meeting(requested.form()) + "第一次全体会议";
        List<Part> body = new ArrayList<>();
        body.add(text("你组《关于召开" + meeting + "的请示》" + cited(request(sheet)) + "收悉。经研究，现批复如下："));
        if (replied.outcome() == ReplyOutcome.APPROVED) {
            body.add(text("一、同意召开" + meeting + "。"));
            body.add(text("二、请报送工会委员会、工会经费审查委员会和女职工委员会候选人建议名单，经审查同意并公示不少于5个工作日后，再召开会议。"));
            body.add(text("三、会议应当民主选举产生工会委员会、工会经费审查委员会和女职工委员会，选举结果以基层工会的名义报我会审批。"));
        } else {
            refusal(body, replied.outcome(), replied.reason(), "召开" + meeting);
        }
        return reply(
                sheet,
                replied.reply(),
                title(replied.outcome(), "召开" + union, meeting(requested.form()) + "第一次全体会议", "会议请示"),
                group(sheet),
                body);
    }

    private static PaperTitle title(ReplyOutcome outcome, String first, String second, String request) {
        return switch (outcome) {
            case APPROVED -> PaperTitle.of("关于同意" + first, second, "的批复");
            case REFUSED -> PaperTitle.of("关于不同意" + first, second, "的批复");
            case RETURNED -> PaperTitle.of("关于退回" + first, second, request + "的批复");
        };
    }

    private static void refusal(List<Part> body, ReplyOutcome outcome, @Nullable String reason, String what) {
        boolean returned = outcome == ReplyOutcome.RETURNED;
        body.add(text(returned ? "一、予以退回修改。" : "一、不同意" + what + "。"));
        body.add(text("二、理由：" + clause(reason == null ? "" : reason) + "。"));
        body.add(text(returned ? "三、请按上述意见修改后重新报送。" : "特此批复。"));
    }

    private OfficialPaper reply(
            FoundingSheet sheet, ReplyPaper reply, PaperTitle title, String addressee, List<Part> body) {
        return new OfficialPaper(
                upper(sheet) + "文件",
                reply.number(),
                title,
                addressee,
                body,
                upper(sheet),
                reply.dated(),
                List.of(),
                List.of());
    }

    private static OfficialPaper paper(
            String banner, FoundingSheet sheet, PaperTitle title, String addressee, List<Part> body, String signedBy) {
        return new OfficialPaper(
                banner, sheet.number(), title, addressee, body, signedBy, sheet.dated(), List.of(), List.of());
    }

    private String upper(FoundingSheet sheet) {
        return names.union(sheet.parties().upper());
    }

    private static String group(FoundingSheet sheet) {
        return sheet.application().unionName() + "筹备组";
    }

    private static RequestPaper request(FoundingSheet sheet) {
        return Objects.requireNonNull(sheet.request());
    }

    private static String cited(RequestPaper request) {
        return "（" + request.number() + "，" + written(request.dated()) + "）";
    }

    /** What people typed, without the stop at its end: the sentence around it has its own. */
    static String clause(String typed) {
        return typed.strip().replaceAll("[。！!.；;，,]+$", "");
    }

    static String meeting(AssemblyForm form) {
        return form == AssemblyForm.FULL_MEETING ? "会员大会" : "会员代表大会";
    }
}

package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/** Writes the report of an election's result and the reply to it (附1-3(5), 附1-3(6)), each from the event it belongs to. */
final class ResultPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "result/2";

    private static final String BODIES = "工会委员会、工会经费审查委员会和女职工委员会";

    private static final String NONE = "—";

    private final PaperNames names;
    private final MemberNames members;

    ResultPapers(PaperNames names, MemberNames members) {
        this.names = names;
        this.members = members;
    }

    /** 报告: in the union's own name (E-09). */
    OfficialPaper report(
            Parties parties,
            ElectionWords words,
            ResultReported reported,
            Map<Candidacy, Candidate> elected,
            AccountId reader) {
        String union = names.union(parties.own());
        List<Part> body = new ArrayList<>();
        body.add(text("根据你会关于候选人建议名单的批复，" + union + "召开" + words.plenary() + "，民主选举产生了" + words.term() + BODIES
                + "。现将选举结果报告如下："));
        body.addAll(tables(parties, reported.offices(), elected, reader));
        body.add(text("以上选举结果妥否，请批复。"));
        return new OfficialPaper(
                union + "文件",
                reported.report().number(),
                PaperTitle.of("关于" + words.term() + "工会委员会、", "工会经费审查委员会", "和女职工委员会", "选举结果的报告"),
                names.union(parties.upper()),
                body,
                union,
                reported.report().dated(),
                List.of(),
                List.of());
    }

    /** 批复: the elected take office from its day on (E-10). */
    OfficialPaper approval(
            Parties parties,
            ElectionWords words,
            ResultApproved approved,
            RequestPaper report,
            Map<Candidacy, Candidate> elected,
            AccountId reader) {
        List<Part> body = new ArrayList<>();
        body.add(text(received(words, report) + "经研究，同意你会" + words.term() + BODIES + "的选举结果："));
        body.addAll(tables(parties, approved.offices(), elected, reader));
        body.add(text("以上人员自本批复之日起任职，任期自" + written(approved.approvedOn()) + "至" + written(approved.termEndsOn())
                + (words.succession() ? "。" : "。请及时办理印章、工会法人资格登记和银行开户手续。")));
        return reply(parties, words, approved.reply(), body);
    }

    /** 批复: the result is void, and why. */
    OfficialPaper voiding(Parties parties, ElectionWords words, ResultVoided voided, RequestPaper report) {
        return reply(
                parties,
                words,
                voided.reply(),
                List.of(
                        text(received(words, report) + "经审查，本次选举结果无效，理由：" + voided.reason() + "。"),
                        text("请按照规定重新组织选举。")));
    }

    private OfficialPaper reply(Parties parties, ElectionWords words, ReplyPaper reply, List<Part> body) {
        String upper = names.union(parties.upper());
        String own = names.union(parties.own());
        return new OfficialPaper(
                upper + "文件",
                reply.number(),
                PaperTitle.of("关于" + own, words.term() + "委员会", "选举结果的批复"),
                own,
                body,
                upper,
                reply.dated(),
                List.of(),
                List.of());
    }

    private static String received(ElectionWords words, RequestPaper report) {
        return "你会《关于" + words.term() + BODIES + "选举结果的报告》（" + report.number() + "，" + written(report.dated()) + "）收悉。";
    }

    /** Candidates by the name under which they stood; whom the voters wrote in, as the union knows them. */
    private List<Part> tables(
            Parties parties, List<OfficeHolder> offices, Map<Candidacy, Candidate> elected, AccountId reader) {
        List<PersonId> writtenIn = offices.stream()
                .filter(holder -> !elected.containsKey(candidacy(holder)))
                .map(OfficeHolder::person)
                .distinct()
                .toList();
        Map<PersonId, String> known = writtenIn.isEmpty() ? Map.of() : members.of(parties.own(), writtenIn, reader);
        List<Part> tables = new ArrayList<>();
        for (Body body : Body.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (OfficeHolder holder : offices) {
                if (holder.office().body() == body) {
                    @Nullable Candidate candidate = elected.get(candidacy(holder));
                    rows.add(List.of(
                            String.valueOf(rows.size() + 1),
                            candidate == null
                                    ? known.getOrDefault(holder.person(), NONE)
                                    : names.open(candidate.name()),
                            office(holder.office()),
                            candidate == null || candidate.village() == null
                                    ? NONE
                                    : names.village(candidate.village())));
                }
            }
            tables.add(new Table(
                    CandidateTables.body(body) + "（" + rows.size() + "人）", List.of("序号", "姓名", "职务", "所在村（社区）"), rows));
        }
        return tables;
    }

    private static Candidacy candidacy(OfficeHolder holder) {
        return new Candidacy(holder.person(), holder.office().body());
    }

    static String office(Office office) {
        return switch (office) {
            case CHAIR -> "主席";
            case VICE_CHAIR -> "副主席";
            case FUND_AUDIT_CHAIR, WOMEN_DIRECTOR -> "主任";
            case COMMITTEE_MEMBER, FUND_AUDIT_MEMBER, WOMEN_MEMBER -> "委员";
            case WOMEN_COMMISSIONER -> "女职工委员";
        };
    }
}

package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.heading;
import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.organisation.Parties;

/** Writes the papers of the candidate procedure (附1-3(3), 附1-3(4)), each from the event it belongs to. */
final class CandidatePapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "candidates/3";

    private static final String BODIES = "工会委员会、工会经费审查委员会和女职工委员会";

    private static final String NONE = "—";

    private final PaperNames names;
    private final CandidateTables tables;

    CandidatePapers(PaperNames names) {
        this.names = names;
        this.tables = new CandidateTables(names);
    }

    /** 请示: in the name of whoever acts for the union: its preparatory group, or the committee it has. */
    OfficialPaper request(Parties parties, ElectionWords words, RequestPaper request, List<CandidateList> lists) {
        int places = lists.stream().mapToInt(list -> list.candidates().size()).sum();
        return new OfficialPaper(
                words.issuer() + "文件",
                request.number(),
                PaperTitle.of("关于报送工会委员会、", "工会经费审查委员会", "和女职工委员会", "候选人建议名单的请示"),
                names.union(parties.upper()),
                List.of(
                        text("根据《中华人民共和国工会法》《中国工会章程》和《关于建立农民工输出地入会工作方案的通知》（委发〔2022〕47号）附件1第3条的规定，"
                                + words.self() + "经酝酿协商，提出" + words.union() + words.term() + BODIES + "候选人建议名单，共"
                                + places
                                + "人次。现将名单报上，请予审查。"),
                        text("妥否，请批复。"),
                        text("附件：候选人建议名单")),
                words.issuer(),
                request.dated(),
                List.of(),
                List.of(new Annex("附件", PaperTitle.of("候选人建议名单"), tables.of(lists))));
    }

    /** 候选人建议名单 as a sheet of its own. */
    OfficialPaper list(ElectionWords words, RequestPaper request, List<CandidateList> lists) {
        List<Part> body = new ArrayList<>(tables.of(lists));
        body.add(text("（随" + request.number() + "请示报送）"));
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of(words.union(), words.term() + "委员会", "候选人建议名单"),
                null,
                body,
                words.issuer(),
                request.dated(),
                List.of(),
                List.of());
    }

    /** 批复: per person and body, in the superior's name. */
    OfficialPaper reply(
            Parties parties,
            ElectionWords words,
            ReplyPaper reply,
            RequestPaper request,
            List<Review> reviews,
            Map<Candidacy, Candidate> candidates) {
        List<Part> body = new ArrayList<>();
        body.add(text(words.you() + "《关于报送" + BODIES + "候选人建议名单的请示》（" + request.number() + "，"
                + written(request.dated()) + "）收悉。经审查，现批复如下："));
        section(body, "同意作为候选人", reviews, Verdict.APPROVE, candidates);
        section(body, "不同意作为候选人", reviews, Verdict.REFUSE, candidates);
        section(body, "退回修改", reviews, Verdict.RETURN, candidates);
        body.add(text("请对审查同意的候选人建议名单进行不少于5个工作日的公示；名单如有变动，应重新公示。"));
        return new OfficialPaper(
                names.union(parties.upper()) + "文件",
                reply.number(),
                PaperTitle.of("关于" + names.union(parties.own()), "候选人建议名单的批复"),
                words.issuer(),
                body,
                names.union(parties.upper()),
                reply.dated(),
                List.of(),
                List.of());
    }

    private void section(
            List<Part> body,
            String title,
            List<Review> reviews,
            Verdict verdict,
            Map<Candidacy, Candidate> candidates) {
        List<List<String>> rows = new ArrayList<>();
        for (Review review : reviews) {
            Candidate candidate = candidates.get(review.candidacy());
            if (review.verdict() == verdict && candidate != null) {
                rows.add(List.of(
                        names.open(candidate.name()),
                        CandidateTables.body(review.candidacy().body()),
                        CandidateTables.post(review.candidacy().body(), candidate.post()),
                        review.reason() == null ? NONE : names.open(review.reason())));
            }
        }
        if (!rows.isEmpty()) {
            long sections = body.stream().filter(Part::isTable).count();
            body.add(heading("一二三".charAt((int) sections) + "、" + title));
            body.add(table(rows));
        }
    }

    /** With the column of reasons only if there is one. */
    private static Table table(List<List<String>> rows) {
        boolean reasons = rows.stream().anyMatch(row -> !row.get(3).equals(NONE));
        return reasons
                ? new Table("", List.of("姓名", "委员会", "拟任职务", "理由"), rows)
                : new Table(
                        "",
                        List.of("姓名", "委员会", "拟任职务"),
                        rows.stream().map(row -> row.subList(0, 3)).toList());
    }

    /** 公示: what hangs on the wall. */
    OfficialPaper notice(Parties parties, ElectionWords words, NoticePosted notice) {
        NoticePeriod period = notice.period();
        LocalDate posted = period.postedOn();
        List<Part> body = new ArrayList<>();
        body.add(text("经" + names.union(parties.upper()) + "审查同意，现将" + words.union() + words.term() + BODIES
                + "候选人建议名单予以公示，接受监督。"));
        body.add(text("公示时间：" + written(posted) + "张贴，自" + written(posted.plusDays(1)) + "起至"
                + written(period.lastDay()) + "止，共" + period.required() + "个工作日（张贴当日不计）。"));
        if (notice.restartedBecause() != null) {
            body.add(text("本公示为第" + notice.round() + "次张贴，公示期重新计算。"));
        }
        body.add(text("公示期间，如对候选人有异议，可以书面、来访或者电话方式向受理单位反映。反映情况应当实事求是；受理单位对反映人的信息保密。"));
        body.addAll(tables.of(notice.lists()));
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of("关于" + names.union(parties.own()), "候选人建议名单的公示"),
                null,
                body,
                words.issuer(),
                posted,
                List.of(
                        "异议受理单位：" + notice.contact().office(),
                        "受理电话：" + notice.contact().phone(),
                        "受理地址：" + notice.contact().address()),
                List.of());
    }
}

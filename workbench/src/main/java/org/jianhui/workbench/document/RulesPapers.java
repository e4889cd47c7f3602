package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.heading;
import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.election.parameter.AssemblyParameters;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.election.parameter.MajorityBase;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.election.parameter.RunoffRule;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.document.MeetingRecord;
import org.jianhui.query.document.PaperSheet;

/** Writes what precedes a meeting: the notice to those who are to come, and the election rules with all they rest on (附1-3(5)). */
final class RulesPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "before-meeting/1";

    private final PaperNames names;
    private final RuleBook book;

    RulesPapers(PaperNames names, RuleBook book) {
        this.names = names;
        this.book = book;
    }

    /** 会议通知. */
    OfficialPaper notice(PaperSheet sheet) {
        AttendeesNotified told = (AttendeesNotified) sheet.event();
        ElectionWords words = ElectionWords.of(sheet, names);
        AssemblyForm form = meeting(sheet).form();
        boolean congress = form == AssemblyForm.CONGRESS;
        String what = words.union() + words.meeting(form);
        List<Part> body = new ArrayList<>(List.of(
                text("经研究，定于" + written(told.meetingOn()) + "召开" + what + "。现将有关事项通知如下："),
                text("一、会议时间：" + written(told.meetingOn()) + "。"),
                text("二、会议地点：" + (told.place() == null ? "另行通知" : FoundingPapers.clause(told.place())) + "。"),
                text("三、会议议程：" + FoundingPapers.clause(told.agenda()) + "。"),
                text("四、参加人员：" + (congress ? "经资格审查合格的全体会员代表" : "全体会员") + "。")));
        if (told.period() != null) {
            body.add(text("本通知在会议前" + told.period().required() + "个完整工作日发出（通知当日和会议当日不计）。"));
        }
        body.add(text("请准时参加。因故不能参加的，请提前向" + words.issuer() + "请假。"));
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of("关于召开", words.union(), words.meeting(form), "的通知"),
                congress ? "各位会员代表" : "全体会员",
                body,
                words.issuer(),
                sheet.dated(),
                List.of("通知方式：" + String.join("、", told.channels())),
                List.of());
    }

    /** 选举办法: as adopted, with the figures of its edition, each with its formula and clause. */
    OfficialPaper rules(PaperSheet sheet) {
        ElectionRulesAdopted adopted = (ElectionRulesAdopted) sheet.event();
        ElectionWords words = ElectionWords.of(sheet, names);
        Edition edition = book.edition(adopted.basis().edition());
        BallotParameters ballot = edition.parameters(BallotParameters.class);
        AssemblyParameters assembly = edition.parameters(AssemblyParameters.class);
        List<String> articles = new ArrayList<>();
        articles.add("根据《中华人民共和国工会法》《中国工会章程》《工会基层组织选举工作条例》和《关于建立农民工输出地入会工作方案的通知》（委发〔2022〕47号）附件1第3条，制定本办法。");
        articles.add("本次会议选举" + words.union() + words.term() + "工会委员会、工会经费审查委员会和女职工委员会，各机构应选名额和候选人数见附表。");
        articles.add("会议须有应到人数的" + share(assembly.quorum()) + "以上到会，方可进行选举。算式："
                + assembly.quorum().denominator() + "×实到人数≥" + assembly.quorum().numerator() + "×应到人数。");
        articles.add("选举采用无记名投票方式。对候选人" + marks(ballot) + "。");
        articles.add("收回的选票等于或者少于发出的选票，选举有效；多于发出的选票，选举无效，重新进行选举。每张选票所选人数等于或者少于应选名额的有效，多于应选名额的无效。");
        articles.add("候选人获得的赞成票超过" + base(ballot.base()) + "人数的" + share(ballot.majority()) + "，始得当选。算式："
                + ballot.majority().denominator() + "×赞成票数＞" + ballot.majority().numerator() + "×"
                + base(ballot.base()) + "人数。");
        articles.add("超过规定票数的人数多于应选名额的，以得票多的当选；票数相等不能确定当选人的，就票数相等的人再次投票，" + runoff(ballot.runoff()) + "。");
        articles.add(
                adopted.rules().unfilled() == UnfilledRule.LEAVE_OPEN
                        ? "当选人数少于应选名额的，不足的名额暂缺，本次会议不再选举。"
                        : "当选人数少于应选名额的，就不足的名额再进行一轮选举；仍不足的，暂缺。");
        articles.add("监票人、计票人由会议通过，候选人不得担任。两名计票人各自清点、录入，结果一致的有效；不一致的，重新清点。");
        articles.add("主席、副主席和各机构负责人" + officers(assembly) + "产生。");
        articles.add("选举结果以基层工会的名义报" + names.union(sheet.parties().upper()) + "审批。");
        List<Part> body = new ArrayList<>();
        body.add(text("（" + adopted.rules().version() + "）"));
        for (String article : articles) {
            body.add(text("第" + ordinal(body.size()) + "条：" + article));
        }
        body.add(seats(adopted.rules(), ballot));
        body.add(heading("各项规定的依据"));
        body.add(basis(edition, ballot, assembly));
        body.add(text("规则版本：" + edition.id() + "。办法校验值：" + adopted.hash().replaceAll("(.{8})(?=.)", "$1 ")));
        return new OfficialPaper(
                null,
                "",
                PaperTitle.of(words.union(), words.meeting(meeting(sheet).form()), "选举办法"),
                null,
                body,
                words.issuer(),
                sheet.dated(),
                List.of(),
                List.of());
    }

    private static Table seats(ElectionRules rules, BallotParameters ballot) {
        List<List<String>> rows = new ArrayList<>();
        for (BodySeats each : rules.seats()) {
            int surplus = ballot.surplusFor(each.body(), each.seats());
            rows.add(List.of(
                    each.body() == Body.WOMEN_COMMITTEE && each.seats() == 1
                            ? "女职工委员"
                            : CandidateTables.body(each.body()),
                    String.valueOf(each.seats()),
                    String.valueOf(each.seats() + surplus),
                    surplus == 0 ? "等额或者差额" : "差额，不少于" + ballot.surplus() + "（进一取整）"));
        }
        return new Table("应选名额", List.of("机构", "应选名额", "候选人至少", "方式"), rows);
    }

    /** Each figure with its formula and clause. */
    private static Table basis(Edition edition, BallotParameters ballot, AssemblyParameters assembly) {
        Fraction quorum = assembly.quorum();
        Fraction majority = ballot.majority();
        String base = base(ballot.base());
        return new Table(
                "",
                List.of("事项", "规定", "算式", "条款"),
                List.of(
                        row(
                                edition,
                                "election.quorum",
                                "法定到会人数",
                                "应到人数的" + share(quorum) + "以上",
                                quorum.denominator() + "×实到≥" + quorum.numerator() + "×应到"),
                        row(
                                edition,
                                "election.majority",
                                "当选票数",
                                "超过" + base + "人数的" + share(majority),
                                majority.denominator() + "×赞成票＞" + majority.numerator() + "×" + base),
                        row(
                                edition,
                                "election.surplus.committee",
                                "工会委员会差额",
                                "候选人多于应选名额" + ballot.surplus() + "以上",
                                "候选人≥应选＋应选×" + ballot.surplus() + "（进一取整）"),
                        row(
                                edition,
                                "election.fundAudit.equal",
                                "经费审查委员会",
                                ballot.auditEqual() ? "可以等额" : "差额",
                                ballot.auditEqual() ? "候选人≥应选" : "同工会委员会"),
                        row(edition, "election.marks", "选票", marks(ballot), "所选人数≤应选名额"),
                        row(edition, "election.tie", "末位票数相等", "再次投票，" + runoff(ballot.runoff()), "—"),
                        row(edition, "election.officers", "主席、副主席", officers(assembly), "—")));
    }

    private static List<String> row(Edition edition, String key, String what, String rule, String formula) {
        return List.of(what, rule, formula, edition.setting(key).clause().toString());
    }

    private static String officers(AssemblyParameters assembly) {
        return assembly.officers() == OfficersElectedBy.ASSEMBLY ? "由会议从当选人中选举" : "由新当选的各机构全体委员从当选人中选举";
    }

    private static String marks(BallotParameters ballot) {
        StringBuilder marks = new StringBuilder("可以投赞成");
        if (ballot.marks().allow(BallotMark.AGAINST)) {
            marks.append("、反对");
        }
        if (ballot.marks().allow(BallotMark.ABSTAIN)) {
            marks.append("、弃权");
        }
        return marks.append(ballot.marks().allow(BallotMark.WRITE_IN) ? "票，也可以另选他人" : "票，不另选他人")
                .toString();
    }

    private static String base(MajorityBase base) {
        return base == MajorityBase.DUE ? "应到" : "实到";
    }

    private static String runoff(RunoffRule rule) {
        return rule == RunoffRule.PLURALITY ? "得票多的当选" : "得票多并且超过规定票数的当选";
    }

    /** A share as it is spoken of: 1/2 is half, 2/3 two thirds. */
    private static String share(Fraction fraction) {
        return switch (fraction.toString()) {
            case "1/2" -> "半数";
            case "2/3" -> "三分之二";
            case "1/3" -> "三分之一";
            case "3/4" -> "四分之三";
            default -> fraction.toString();
        };
    }

    private static String ordinal(int number) {
        String digits = "十一二三四五六七八九";
        return number <= 10 ? String.valueOf(digits.charAt(number % 10)) : "十" + digits.charAt(number % 10);
    }

    private static MeetingRecord meeting(PaperSheet sheet) {
        return Objects.requireNonNull(sheet.meeting());
    }
}

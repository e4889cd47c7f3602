package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.query.document.TermSheet;
import org.jspecify.annotations.Nullable;

/** Writes what a committee in office makes known by itself: who has left an office, and what a meeting voted (工会法17, 18). */
final class TermRecords {

    private static final String NONE = "—";
    private static final List<String> SIGNATURES = List.of("监票人（签名）：", "计票人（签名）：", "计票人（签名）：");

    private final PaperNames names;
    private final OfficerNames officers;

    TermRecords(PaperNames names, OfficerNames officers) {
        this.names = names;
        this.officers = officers;
    }

    /** 通知: somebody holds an office no more. */
    OfficialPaper departure(TermSheet sheet, AccountId reader) {
        OfficeLeft left = (OfficeLeft) sheet.event();
        String who = officers.of(sheet, List.of(left.person()), reader).getOrDefault(left.person(), NONE);
        List<Part> body = new ArrayList<>();
        body.add(text(who + "因" + DepartureCause.of(left.departure()) + "，自"
                + written(left.lastDay().plusDays(1)) + "起不再担任我会" + OfficeTitle.of(left.office()) + "职务。"));
        if (left.departure() == Departure.RECALLED) {
            body.add(text("上述罢免已经会员大会或者会员代表大会应到人数的过半数通过。"));
        }
        body.add(text("空缺职务一般应在" + written(left.fillBy()) + "前补选。"
                + (left.byElectionDue() ? "委员会现有" + left.serving() + "人，人数不足，必须补选。" : "")));
        body.add(text("特此通知。"));
        return paper(
                sheet, PaperTitle.of("关于" + OfficeTitle.of(left.office()), "离任的通知"), "各工会小组、全体会员", body, List.of());
    }

    /** 罢免表决结果: who asked for it, and how the meeting voted. */
    OfficialPaper recall(TermSheet sheet, AccountId reader) {
        RecallVoted voted = (RecallVoted) sheet.event();
        String who = officers.of(sheet, List.of(voted.person()), reader).getOrDefault(voted.person(), NONE);
        RecallProposed proposed = sheet.told(RecallProposed.class)
                .filter(each -> each.person().equals(voted.person()) && each.office() == voted.office())
                .reduce((first, second) -> second)
                .orElseThrow();
        Vote vote = voted.vote();
        List<Part> body = new ArrayList<>();
        body.add(text(written(proposed.proposedOn()) + "，"
                + (proposed.by() == RecallBy.COMMITTEE
                        ? "工会委员会提议"
                        : "会员" + proposed.supporters() + "人（会员总数" + proposed.members() + "人）联名提议")
                + "罢免" + who + "的" + OfficeTitle.of(voted.office()) + "职务。"));
        body.add(text(written(vote.heldOn()) + "，会议以无记名投票方式表决，结果如下："));
        body.add(new Table(
                "",
                List.of("应到", "实到", "赞成罢免", "算式", "结果"),
                List.of(List.of(
                        String.valueOf(vote.due()),
                        String.valueOf(vote.present()),
                        String.valueOf(vote.votesFor()),
                        formula(vote.votesFor(), vote.due()),
                        voted.carried() ? "通过" : "未通过"))));
        body.add(text("罢免须经会员大会全体会员或者会员代表大会全体代表过半数通过（工会法第十八条）。"));
        return paper(sheet, PaperTitle.of("关于罢免" + OfficeTitle.of(voted.office()), "职务的表决结果"), null, body, SIGNATURES);
    }

    /** 补选选举结果: one round. */
    OfficialPaper round(TermSheet sheet, AccountId reader) {
        FillingRoundHeld round = (FillingRoundHeld) sheet.event();
        List<PersonId> stood = round.votes().stream().map(FillingVote::person).toList();
        Map<PersonId, String> known = officers.of(sheet, stood, reader);
        List<List<String>> rows = new ArrayList<>();
        for (FillingVote vote : round.votes()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    known.getOrDefault(vote.person(), NONE),
                    String.valueOf(vote.votesFor()),
                    formula(vote.votesFor(), round.due()),
                    vote.person().equals(round.elected()) ? "当选" : "未当选"));
        }
        List<Part> body = new ArrayList<>();
        body.add(text(written(round.heldOn()) + "，会议以无记名投票方式补选" + OfficeTitle.of(round.office()) + "，第" + round.round()
                + "轮。应到" + round.due() + "人，实到" + round.present() + "人。结果如下："));
        body.add(new Table("", List.of("序号", "姓名", "赞成", "算式", "结果"), rows));
        body.add(text(round.elected() == null ? "本轮无人获得应到人数过半数的赞成票，须再次选举。" : "获得应到人数过半数赞成票的当选，报上一级工会批准后任职。"));
        return paper(sheet, PaperTitle.of("补选" + OfficeTitle.of(round.office()), "选举结果"), null, body, SIGNATURES);
    }

    /** Whether that is more than half, as arithmetic. */
    static String formula(int votes, int due) {
        return "2×" + votes + (2 * votes > due ? "＞" : "≤") + due;
    }

    private OfficialPaper paper(
            TermSheet sheet, PaperTitle title, @Nullable String to, List<Part> body, List<String> closing) {
        return new OfficialPaper(
                null, "", title, to, body, names.union(sheet.parties().own()), sheet.dated(), closing, List.of());
    }
}

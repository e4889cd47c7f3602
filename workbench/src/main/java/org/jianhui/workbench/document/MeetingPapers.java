package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.document.MeetingRecord;
import org.jianhui.query.document.PaperSheet;

/** Writes the papers of a meeting (附1-3(5)): roll, tally, result; its ballot papers are {@link BallotPapers}. None of them leads from a vote to a voter. */
final class MeetingPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "meeting/2";

    private static final String NONE = "—";
    private static final List<String> SIGNATURES = List.of("监票人（签名）：", "计票人（签名）：", "计票人（签名）：");

    private final PaperNames names;
    private final MemberNames members;

    MeetingPapers(PaperNames names, MemberNames members) {
        this.names = names;
        this.members = members;
    }

    /** 选举人名册: who may vote, to be signed at the door. */
    OfficialPaper roll(PaperSheet sheet, AccountId reader) {
        MeetingRecord meeting = meeting(sheet);
        ElectionWords words = ElectionWords.of(sheet, names);
        Map<PersonId, String> known = members.of(sheet.parties().own(), meeting.roll(), reader);
        List<List<String>> rows = new ArrayList<>();
        for (PersonId person : meeting.roll()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), known.getOrDefault(person, NONE), ""));
        }
        return sheet(
                sheet,
                PaperTitle.of(words.union(), words.meeting(meeting.form()), "选举人名册"),
                List.of(
                        text("会议日期：" + written(meeting.meetingOn()) + "。应到" + rows.size() + "人。"),
                        text("名册校验值（按人员标识计算，不含姓名）：" + grouped(meeting.rollHash())),
                        new Table("", List.of("序号", "姓名", "签到"), rows)),
                List.of());
    }

    /** 计票单: the balance, the votes, the arithmetic, who is elected. */
    OfficialPaper tally(PaperSheet sheet, AccountId reader) {
        MeetingRecord.Round round = round(sheet);
        RoundDecided decided = Objects.requireNonNull(round.decided());
        BallotCount count = decided.count();
        Map<PersonId, String> known = members.of(sheet.parties().own(), persons(count.writeIns()), reader);
        List<List<String>> rows = new ArrayList<>();
        for (VoteLine line : count.all()) {
            rows.add(List.of(
                    name(sheet, line.person(), known),
                    String.valueOf(line.inFavour()),
                    String.valueOf(line.against()),
                    String.valueOf(line.abstained()),
                    formula(decided, line.person()),
                    outcome(decided.result(), line.person())));
        }
        String body = CandidateTables.body(round.opened().body());
        ElectionWords words = ElectionWords.of(sheet, names);
        return sheet(
                sheet,
                PaperTitle.of(words.union(), words.term() + body, "选举计票单"),
                List.of(
                        text("第" + round.opened().round() + "轮，应选"
                                + round.opened().seats() + "名。应到"
                                + round.opened().due() + "人，实到" + round.opened().present() + "人。"),
                        text("发出选票" + round.issued() + "张，收回" + count.collected() + "张，其中有效" + count.valid() + "张、无效"
                                + count.spoilt() + "张。收回的选票不多于发出的选票，选举有效。"),
                        new Table("", List.of("姓名", "赞成", "反对", "弃权", "算式", "结果"), rows),
                        text("当选至少须得赞成票" + decided.result().needed() + "张。两名计票人各自清点、录入，结果一致。")),
                SIGNATURES);
    }

    /** 选举结果记录: attendance, every round that counted, who leads. */
    OfficialPaper result(PaperSheet sheet, AccountId reader) {
        MeetingRecord meeting = meeting(sheet);
        ElectionWords words = ElectionWords.of(sheet, names);
        List<Part> parts = new ArrayList<>();
        parts.add(text(written(meeting.meetingOn()) + "，" + words.union() + "召开" + words.meeting(meeting.form()) + "。应到"
                + meeting.roll().size() + "人，实到" + meeting.present() + "人，达到法定人数。会议以无记名投票方式选举，结果如下："));
        for (Body body : Body.values()) {
            parts.add(table(sheet, meeting, body, reader));
        }
        Map<PersonId, String> known = members.of(
                sheet.parties().own(),
                meeting.officers().stream().map(OfficeVote::person).distinct().toList(),
                reader);
        List<List<String>> officers = new ArrayList<>();
        for (OfficeVote vote : meeting.officers()) {
            officers.add(List.of(
                    ResultPapers.office(vote.office()),
                    CandidateTables.body(vote.office().body()),
                    name(sheet, vote.person(), known),
                    String.valueOf(vote.votes())));
        }
        parts.add(new Table("主席、主任", List.of("职务", "委员会", "姓名", "得票"), officers));
        parts.add(text("以上结果当场宣布。"));
        return sheet(sheet, PaperTitle.of(words.union(), words.meeting(meeting.form()), "选举结果记录"), parts, SIGNATURES);
    }

    private Table table(PaperSheet sheet, MeetingRecord meeting, Body body, AccountId reader) {
        List<List<String>> rows = new ArrayList<>();
        for (MeetingRecord.Round round : meeting.rounds()) {
            RoundDecided decided = round.decided();
            if (round.opened().body() == body && round.voided() != null) {
                rows.add(List.of("第" + round.opened().round() + "轮", "本轮无效", NONE, NONE));
            } else if (round.opened().body() == body && decided != null) {
                Map<PersonId, String> known = members.of(
                        sheet.parties().own(), persons(decided.count().writeIns()), reader);
                decided.count()
                        .all()
                        .forEach(line -> rows.add(List.of(
                                "第" + round.opened().round() + "轮",
                                name(sheet, line.person(), known),
                                String.valueOf(line.inFavour()),
                                outcome(decided.result(), line.person()))));
            }
        }
        return new Table(CandidateTables.body(body), List.of("轮次", "姓名", "赞成", "结果"), rows);
    }

    private static String formula(RoundDecided decided, PersonId person) {
        return decided.basis().facts().stream()
                .filter(fact -> fact.name().equals(person.value()))
                .map(Fact::value)
                .findFirst()
                .orElse(NONE);
    }

    private static String outcome(TallyResult result, PersonId person) {
        return result.elected().contains(person) ? "当选" : result.tied().contains(person) ? "票数相等" : "未当选";
    }

    private static List<PersonId> persons(List<VoteLine> lines) {
        return lines.stream().map(VoteLine::person).toList();
    }

    /** Candidates by the name under which they stood, others as the union knows them. */
    private String name(PaperSheet sheet, PersonId person, Map<PersonId, String> known) {
        return sheet.lists().stream()
                .flatMap(list -> list.candidates().stream())
                .filter(candidate -> candidate.person().equals(person))
                .findFirst()
                .map(candidate -> names.open(candidate.name()))
                .orElse(known.getOrDefault(person, NONE));
    }

    private OfficialPaper sheet(PaperSheet sheet, PaperTitle title, List<Part> body, List<String> closing) {
        return new OfficialPaper(
                null,
                "",
                title,
                null,
                body,
                ElectionWords.of(sheet, names).issuer(),
                sheet.dated(),
                closing,
                List.of());
    }

    private static MeetingRecord meeting(PaperSheet sheet) {
        return Objects.requireNonNull(sheet.meeting());
    }

    private static MeetingRecord.Round round(PaperSheet sheet) {
        return meeting(sheet).round(((BallotEvent) sheet.event()).ballot());
    }

    /** In groups of eight, so that it breaks at the margin and can be read aloud. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}

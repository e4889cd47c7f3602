package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.query.document.TermSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The papers of a committee in office: what it asks for and gets, who left, how a meeting voted. */
class TermPapersTest {

    private static final AccountId READER = new AccountId("account-1");
    private static final TermId TERM = TermId.of(new ElectionId("election-1"));
    private static final UnionId UNION = new UnionId("union-1");
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId B = new PersonId("person-b");
    private static final AttachmentId SCAN = new AttachmentId("attachment-1");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final RequestPaper ASKED =
            new RequestPaper(new PaperId("paper-1"), "试农工〔2027〕3号", day("2027-07-01"), PaperIssuer.BASE_UNION);
    private static final Vote VOTE = new Vote(day("2024-05-30"), 40, 30, 21, SCAN);

    private static final PaperNames NAMES = new PaperNames() {

        @Override
        public PaperNames on(LocalDate day) {
            return this;
        }

        @Override
        public String union(UnionId union) {
            return union.equals(UNION) ? "测试乡农民工工会" : "测试乡工会联合会";
        }

        @Override
        public String village(VillageId village) {
            return "测试村";
        }

        @Override
        public String open(Envelope envelope) {
            return envelope.ciphertext();
        }
    };
    private static final OfficerNames OFFICERS = (sheet, persons, reader) -> Map.of(A, "冉试一", B, "向试二");

    private final TermPapers papers = new TermPapers(NAMES, OFFICERS);
    private final TermRecords records = new TermRecords(NAMES, OFFICERS);

    @Test
    void a_postponement_is_asked_for_by_the_union_and_granted_by_the_superior() {
        assertThat(LookedAt.paper("term-postponement", papers.request(asked(postponement()), READER)))
                .contains("测试乡农民工工会文件", "试农工〔2027〕3号", "关于延期换届的请示", "测试乡工会联合会：")
                .contains("自2022年7月20日至2027年7月19日", "因会员春节前才能返乡，", "延期至2027年12月31日");
        assertThat(LookedAt.paper(
                        "term-postponement-reply",
                        papers.reply(replied(postponement(), ReplyOutcome.APPROVED, null, null), READER)))
                .contains("测试乡工会联合会文件", "试复〔2027〕1号", "（试农工〔2027〕3号，2027年7月1日）收悉", "同意你会延期换届，延期至2027年12月31日");
    }

    @Test
    void the_meeting_of_the_next_election_is_asked_for_by_the_union_and_agreed_to_by_the_superior() {
        ReelectionMeetingRequested asked = new ReelectionMeetingRequested(
                TERM,
                new ElectionId("election-2"),
                ASKED,
                AssemblyForm.CONGRESS,
                120,
                day("2027-07-01"),
                day("2027-07-16"),
                List.of(),
                BASIS);
        assertThat(LookedAt.paper("term-meeting", papers.request(asked(asked), READER)))
                .contains("测试乡农民工工会文件", "试农工〔2027〕3号", "关于召开会员代表大会进行换届选举的请示")
                .contains("自2022年7月20日至2027年7月19日", "拟召开测试乡农民工工会会员代表大会", "有选举权的会员120人", "妥否，请批复");
        assertThat(LookedAt.paper(
                        "term-meeting-reply", papers.reply(replied(asked, ReplyOutcome.APPROVED, null, null), READER)))
                .contains("试复〔2027〕1号", "关于同意测试乡农民工工会召开会员代表大会进行换届选举的批复", "同意召开测试乡农民工工会会员代表大会")
                .contains("公示不少于5个工作日", "本届委员会继续履行职责");
        assertThat(LookedAt.paper(
                        "term-meeting-returned",
                        papers.reply(replied(asked, ReplyOutcome.RETURNED, "请补充换届方案", null), READER)))
                .contains("关于退回", "理由：请补充换届方案。", "修改后重新报送");
    }

    @Test
    void a_refusal_gives_its_reason_in_clear_or_as_it_is_sealed_for_whom_it_is_about() {
        assertThat(LookedAt.paper(
                        "term-postponement-refused",
                        papers.reply(replied(postponement(), ReplyOutcome.REFUSED, "理由不足。", null), READER)))
                .contains("关于不同意测试乡农民工工会延期换届的批复", "不同意所请事项", "理由：理由不足。")
                .doesNotContain("。。");
        assertThat(LookedAt.paper(
                        "term-departure-returned",
                        papers.reply(replied(departure(), ReplyOutcome.RETURNED, null, sealed(A, "请补充调动文件")), READER)))
                .contains("关于退回", "请示的批复", "理由：请补充调动文件。", "修改后重新报送");
    }

    @Test
    void a_chair_leaves_with_consent() {
        assertThat(LookedAt.paper("term-departure", papers.request(asked(departure()), READER)))
                .contains("关于工会主席工作调动的请示", "我会工会主席冉试一因工作调动", "拟于2024年5月1日后不再担任");
        assertThat(LookedAt.paper(
                        "term-departure-reply",
                        papers.reply(replied(departure(), ReplyOutcome.APPROVED, null, null), READER)))
                .contains("同意冉试一因工作调动不再担任工会主席，任职至2024年5月1日");
    }

    @Test
    void who_fills_an_office_is_asked_for_with_the_votes_and_approved_for_the_rest_of_the_term() {
        assertThat(LookedAt.paper("term-filling", papers.request(asked(filling(Filling.BY_ELECTION)), READER)))
                .contains("关于补选工会主席结果的请示", "2024年5月30日会议无记名投票补选，产生向试二为工会主席人选", "2024-05-304030212×21＞40");
        assertThat(LookedAt.paper(
                        "term-filling-reply",
                        papers.reply(
                                replied(filling(Filling.SUBSTITUTION), ReplyOutcome.APPROVED, null, null), READER)))
                .contains("增补工会主席结果", "同意向试二任工会主席（递补）", "自本批复之日起任职", "2027年7月19日");
    }

    @Test
    void a_departure_is_made_known() {
        OfficeLeft left = new OfficeLeft(
                TERM,
                UNION,
                A,
                Office.CHAIR,
                Departure.RESIGNED,
                SCAN,
                day("2024-05-01"),
                day("2024-08-01"),
                2,
                true,
                BASIS);
        assertThat(LookedAt.paper("term-departed", records.departure(told(IssuedKind.DEPARTURE_NOTICE, left), READER)))
                .contains("关于工会主席离任的通知", "冉试一因辞职，自2024年5月2日起不再担任", "2024年8月1日前补选", "现有2人，人数不足");
    }

    @Test
    void a_recall_says_who_asked_for_it_and_how_the_meeting_voted() {
        RecallProposed proposed =
                new RecallProposed(TERM, A, Office.CHAIR, RecallBy.MEMBERS, 14, 40, day("2024-05-01"), SCAN, BASIS);
        assertThat(LookedAt.paper("term-recall", records.recall(recalled(proposed, 21, true), READER)))
                .contains("会员14人（会员总数40人）联名提议罢免冉试一的工会主席职务", "4030212×21＞40通过");
        assertThat(LookedAt.paper("term-recall-lost", records.recall(recalled(proposed, 20, false), READER)))
                .contains("4030202×20≤40未通过");
    }

    @Test
    void a_round_of_a_by_election_lists_everybody_who_stood() {
        FillingRoundHeld round = new FillingRoundHeld(
                TERM,
                Office.VICE_CHAIR,
                2,
                day("2024-05-30"),
                40,
                30,
                List.of(new FillingVote(A, sealed(A, "冉试一"), 21), new FillingVote(B, sealed(B, "向试二"), 9)),
                SCAN,
                A,
                BASIS);
        TermSheet sheet = told(IssuedKind.FILLING_ROUND, round);
        assertThat(LookedAt.paper("term-round", records.round(sheet, READER)))
                .contains("补选工会副主席选举结果", "第2轮", "1冉试一212×21＞40当选", "2向试二92×9≤40未当选", "报上一级工会批准后任职");
        assertThat(sheet.subjects()).containsExactly(A, B);
    }

    private static TermSheet recalled(RecallProposed proposed, int votes, boolean carried) {
        RecallVoted voted = new RecallVoted(
                TERM, A, Office.CHAIR, new Vote(day("2024-05-30"), 40, 30, votes, SCAN), carried, BASIS);
        return told(IssuedKind.RECALL_RESULT, proposed, voted);
    }

    private static PostponementRequested postponement() {
        return new PostponementRequested(
                TERM, ASKED, day("2027-12-31"), "会员春节前才能返乡。", day("2027-07-01"), day("2027-07-16"), List.of(), BASIS);
    }

    private static DepartureRequested departure() {
        return new DepartureRequested(
                TERM,
                ASKED,
                A,
                Office.CHAIR,
                Departure.TRANSFERRED,
                day("2024-05-01"),
                day("2024-04-20"),
                day("2024-05-05"),
                BASIS);
    }

    private static FillingRequested filling(Filling way) {
        return new FillingRequested(
                TERM, ASKED, B, sealed(B, "向试二"), Office.CHAIR, way, VOTE, day("2024-06-01"), day("2024-06-16"), BASIS);
    }

    private static TermSheet asked(TermEvent asks) {
        IssuedKind kind = IssuedKind.POSTPONEMENT_REQUEST;
        return sheet(kind, ASKED.number(), ASKED.dated(), ASKED, List.of(began(), asks));
    }

    private static TermSheet replied(
            TermEvent asks, ReplyOutcome outcome, @Nullable String reason, @Nullable Envelope personal) {
        RequestReplied replied = new RequestReplied(
                TERM,
                TermRequest.POSTPONEMENT,
                reply("试复〔2027〕1号", "2027-07-05"),
                new UnionId("union-2"),
                null,
                outcome,
                reason,
                personal,
                BASIS);
        return sheet(
                IssuedKind.POSTPONEMENT_REPLY, "试复〔2027〕1号", day("2027-07-05"), ASKED, List.of(began(), asks, replied));
    }

    private static TermSheet told(IssuedKind kind, TermEvent... events) {
        return sheet(
                kind,
                "",
                day("2024-05-30"),
                null,
                Stream.concat(Stream.of(began()), Stream.of(events)).toList());
    }

    private static TermSheet sheet(
            IssuedKind kind, String number, LocalDate dated, @Nullable RequestPaper request, List<TermEvent> past) {
        return new TermSheet(
                new PaperId("paper-9"),
                kind,
                number,
                null,
                dated,
                new Parties(UNION, new UnionId("union-2")),
                request,
                past,
                SeenAt.START,
                null);
    }

    private static TermBegan began() {
        return new TermBegan(
                TERM,
                new ElectionId("election-1"),
                UNION,
                new UnionId("union-2"),
                new UnionId("union-3"),
                reply("试复〔2022〕9号", "2022-07-20"),
                day("2022-07-20"),
                day("2027-07-19"),
                5,
                List.of(),
                BASIS);
    }

    private static ReplyPaper reply(String number, String on) {
        return new ReplyPaper(new PaperId("paper-2"), number, day(on), ASKED.paper(), ReplySource.SIGNED_HERE, null);
    }

    private static Envelope sealed(PersonId person, String says) {
        return new Envelope(person, "person.name", 1, "request-0", "bm9uY2U", says);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

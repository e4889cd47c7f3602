package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.DayUnit;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Objector;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.DelegateQuota;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.document.MeetingRecord;
import org.jianhui.query.document.PaperSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written before a meeting votes: objections to the notice, delegates and their credentials, notice, election rules. */
class BeforeMeetingPapersTest {

    private static final AccountId READER = new AccountId("account-1");
    private static final AssemblyId MEETING = new AssemblyId("assembly-1");
    private static final ElectionId ELECTION = new ElectionId("election-1");
    private static final UnionGroupId GROUP = new UnionGroupId("group-1");
    private static final UnionGroupId OTHER = new UnionGroupId("group-2");
    private static final AttachmentId MINUTES = new AttachmentId("attachment-1");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 28);
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId B = new PersonId("person-b");
    private static final PersonId C = new PersonId("person-c");
    private static final PersonId OBJECTOR = new PersonId("person-objector");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of("E-08"), List.of());

    private static final PaperNames NAMES = new PaperNames() {

        @Override
        public PaperNames on(LocalDate day) {
            return this;
        }

        @Override
        public String union(UnionId union) {
            return union.value().equals("union-1") ? "测试乡农民工工会" : "测试乡工会联合会";
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

    private final DelegatePapers delegates = new DelegatePapers(
            NAMES,
            (union, persons, reader) -> Map.of(A, "冉试一", B, "向试二", C, "谭试三"),
            (union, reader) -> Map.of(GROUP, "下坝小组", OTHER, "上坝小组"));
    private final RulesPapers rules = new RulesPapers(NAMES, RuleBook.shipped());
    private final ObjectionPapers objections = new ObjectionPapers(NAMES);

    @Test
    void the_roll_of_delegates_lists_who_was_accepted_by_group_and_of_each_group_the_last_election() {
        String text = LookedAt.paper("delegates", delegates.roll(reviewed(IssuedKind.DELEGATE_ROLL), READER));
        assertThat(text).contains("会员代表大会", "代表名册", "合格的代表共2人", "1冉试一下坝小组2022-06-15", "2谭试三上坝小组2022-06-14");
        assertThat(text).doesNotContain("向试二", "2022-06-01");
    }

    @Test
    void the_report_on_the_credentials_counts_by_group_and_says_who_was_refused_and_why() {
        String text =
                LookedAt.paper("credentials", delegates.credentials(reviewed(IssuedKind.CREDENTIALS_REPORT), READER));
        assertThat(text)
                .contains("代表资格审查报告", "应选代表3名", "2个工会小组", "实际选出3名", "合格2名，不合格1名")
                .contains("下坝小组22202022-06-15", "上坝小组11112022-06-14")
                .contains("向试二下坝小组不是本小组会员");
    }

    @Test
    void the_notice_of_the_meeting_says_when_where_and_what() {
        AttendeesNotified told = new AttendeesNotified(
                MEETING, DAY.minusDays(8), DAY, "乡政府三楼会议室", "选举三个委员会。", List.of("微信群", "广播"), null, BASIS);
        String text = LookedAt.paper(
                "meeting-notice",
                rules.notice(sheet(IssuedKind.MEETING_NOTICE, told, List.of(told), AssemblyForm.FULL_MEETING, false)));
        assertThat(text)
                .contains("全体会员：", "会议时间：2022年6月28日", "会议地点：乡政府三楼会议室。", "会议议程：选举三个委员会。", "微信群、广播")
                .contains("第一次会员大会", "测试乡农民工工会筹备组")
                .doesNotContain("。。");
    }

    @Test
    void delegates_of_a_later_election_are_called_by_the_committee_and_an_old_notice_has_no_place() {
        AttendeesNotified told = new AttendeesNotified(
                MEETING, DAY.minusDays(8), DAY, null, "选举", List.of("书面"), period(DAY.minusDays(8)), BASIS);
        String text = LookedAt.paper(
                "congress-notice",
                rules.notice(sheet(IssuedKind.MEETING_NOTICE, told, List.of(told), AssemblyForm.CONGRESS, true)));
        assertThat(text)
                .contains("各位会员代表：", "会议地点：另行通知。", "会议前5个完整工作日", "测试乡农民工工会委员会", "全体会员代表")
                .doesNotContain("第一次", "筹备组");
    }

    @Test
    void the_election_rules_are_written_out_with_figures_formulas_and_clauses() {
        String text = LookedAt.paper("election-rules", rules.rules(adopted(UnfilledRule.LEAVE_OPEN)));
        assertThat(text)
                .contains("选举办法", "2022年选举办法", "第一条", "第十一条", "应到人数的三分之二以上", "3×实到人数≥2×应到人数")
                .contains("超过应到人数的半数", "2×赞成票数＞1×应到人数", "赞成、反对、弃权票，不另选他人", "不足的名额暂缺")
                .contains("工会委员会78", "工会经费审查委员会33等额", "女职工委员11", "附1-3(5)", "rulebook-2022-06-06", "abcdef0123456789")
                .doesNotContain("再进行一轮");
        assertThat(LookedAt.paper("election-rules-2", rules.rules(adopted(UnfilledRule.ONE_FURTHER_ROUND))))
                .contains("再进行一轮选举");
    }

    @Test
    void the_register_says_what_became_of_each_objection_and_never_who_objected() {
        PaperSheet register = register();
        assertThat(LookedAt.paper("objections", objections.register(register)))
                .contains("异议登记表", "第2次公示", "收到异议2件，已裁定1件，待裁定1件", "12022-06-22实名冉试一")
                .contains("不成立2022-06-24", "匿名", "（公示期后）", "待裁定", "测试乡工会联合会")
                .doesNotContain("反映的人", "他不是会员", "查无此事");
        assertThat(LookedAt.paper("objections-in-full", objections.inFull(register)))
                .contains("反映的人", "他不是会员", "查无此事", "应当保密");
    }

    @Test
    void a_register_without_an_entry_says_so() {
        PaperSheet full = register();
        PaperSheet empty = sheet(
                IssuedKind.OBJECTION_REGISTER, full.event(), full.past().subList(0, 1), AssemblyForm.CONGRESS, false);
        assertThat(LookedAt.paper("objections-none", objections.register(empty)))
                .contains("没有收到异议。");
    }

    @Test
    void whom_a_paper_names_is_known_and_who_objected_is_on_none() {
        assertThat(register().subjects()).containsExactly(A).doesNotContain(OBJECTOR);
        assertThat(reviewed(IssuedKind.CREDENTIALS_REPORT).subjects()).containsExactlyInAnyOrder(A, B, C);
    }

    private static NoticePeriod period(LocalDate posted) {
        return new NoticePeriod(
                posted, new CalendarEditionId("calendar-1"), 5, DayUnit.WORKING, List.of(), posted.plusDays(8), false);
    }

    private static PaperSheet reviewed(IssuedKind kind) {
        CredentialsReviewed reviewed =
                new CredentialsReviewed(MEETING, List.of(A, C), List.of(new RefusedDelegate(B, "不是本小组会员")), BASIS);
        return sheet(
                kind,
                reviewed,
                List.of(
                        new DelegatesAllotted(
                                MEETING,
                                3,
                                List.of(new DelegateQuota(GROUP, 2), new DelegateQuota(OTHER, 1)),
                                List.of(),
                                BASIS),
                        elected(GROUP, List.of(C), 1, 15),
                        elected(OTHER, List.of(C), 14, 11),
                        elected(GROUP, List.of(A, B), 15, 20),
                        reviewed),
                AssemblyForm.CONGRESS,
                false);
    }

    private static DelegatesElected elected(UnionGroupId group, List<PersonId> who, int day, int present) {
        return new DelegatesElected(MEETING, group, who, LocalDate.of(2022, 6, day), present, MINUTES, BASIS);
    }

    private static PaperSheet adopted(UnfilledRule unfilled) {
        ElectionRules agreed = new ElectionRules(
                "2022年选举办法",
                List.of(
                        new BodySeats(Body.UNION_COMMITTEE, 7),
                        new BodySeats(Body.FUND_AUDIT_COMMITTEE, 3),
                        new BodySeats(Body.WOMEN_COMMITTEE, 1)),
                unfilled,
                8);
        ElectionRulesAdopted adopted =
                new ElectionRulesAdopted(MEETING, agreed, "abcdef0123456789", MINUTES, List.of(), BASIS);
        return sheet(IssuedKind.ELECTION_RULES, adopted, List.of(adopted), AssemblyForm.FULL_MEETING, false);
    }

    private static PaperSheet register() {
        Candidacy against = new Candidacy(A, Body.UNION_COMMITTEE);
        ObjectionId first = new ObjectionId("objection-1");
        ObjectionRuled ruled = new ObjectionRuled(
                ELECTION,
                first,
                against,
                ObjectionRuling.REJECTED,
                sealed(OBJECTOR, "查无此事"),
                LocalDate.of(2022, 6, 24));
        return sheet(
                IssuedKind.OBJECTION_REGISTER,
                ruled,
                List.of(
                        new NoticePosted(
                                ELECTION,
                                2,
                                List.of(),
                                List.of(),
                                List.of(),
                                period(LocalDate.of(2022, 6, 20)),
                                new ObjectionContact("测试乡工会联合会", "023-00000000", "测试街1号"),
                                null,
                                null,
                                false,
                                BASIS),
                        objection(first, against, new Objector(OBJECTOR, sealed(OBJECTOR, "反映的人"), null), 22, false),
                        objection(new ObjectionId("objection-2"), against, null, 28, true),
                        ruled),
                AssemblyForm.FULL_MEETING,
                false);
    }

    private static ObjectionRecorded objection(
            ObjectionId id, Candidacy against, @Nullable Objector by, int day, boolean late) {
        return new ObjectionRecorded(
                ELECTION, id, against, by, sealed(OBJECTOR, "他不是会员"), LocalDate.of(2022, 6, day), 2, late);
    }

    private static Envelope sealed(PersonId person, String says) {
        return new Envelope(person, "person.statement", 1, "request-0", "bm9uY2U", says);
    }

    private static PaperSheet sheet(
            IssuedKind kind, DomainEvent event, List<? extends DomainEvent> past, AssemblyForm form, boolean later) {
        return new PaperSheet(
                new PaperId("paper-1"),
                kind,
                "",
                null,
                DAY,
                new Parties(new UnionId("union-1"), new UnionId("union-2")),
                later,
                event,
                SeenAt.START,
                kind == IssuedKind.OBJECTION_REGISTER
                        ? List.of(new CandidateList(
                                Body.UNION_COMMITTEE,
                                List.of(new Candidate(A, sealed(A, "冉试一"), ProposedPost.MEMBER, null))))
                        : List.of(),
                new MeetingRecord(form, DAY, List.of(), "", 0, List.of(), List.of()),
                List.copyOf(past),
                null,
                null);
    }
}

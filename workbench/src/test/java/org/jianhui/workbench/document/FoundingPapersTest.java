package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.document.FoundingStory.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.document.FoundingSheet;
import org.jianhui.query.membership.FindMemberRoll;
import org.junit.jupiter.api.Test;

/** Every paper of a founding says what it must, in PDF and in DOCX, in the name of whoever may issue it then. */
@Covers({"F-02", "F-03", "E-01", "E-02", "R-10"})
class FoundingPapersTest {

    private static final Map<UnionId, String> UNIONS = Map.of(
            FoundingStory.UNION, "太平坝乡农民工工会",
            FoundingStory.TOWNSHIP, "太平坝乡工会联合会",
            FoundingStory.COUNTY, "丰都县总工会");

    private static final FindMemberRoll.Roll ROLL = new FindMemberRoll.Roll(
            List.of(
                    member("吕试一", "MALE", "500230199006150017", false),
                    member("禤试二", "FEMALE", "500230199103040021", true)),
            List.of(
                    new FindMemberRoll.Group("下坝小组", day(6, 18), 2, elected("吕试一"), sealed("吕试一", "吕试一")),
                    new FindMemberRoll.Group("中坝小组", day(6, 19), 0, null, null)));

    private final FoundingStory story = new FoundingStory();
    private final PaperWriter writer = new PaperWriter(
            new Names(""),
            (union, persons, reader) -> Map.of(),
            (sheet, reader) -> ROLL,
            (union, reader) -> Map.of(),
            (sheet, persons, reader) -> Map.of(),
            RuleBook.shipped());

    /** Every name tells the day of which it is. */
    private record Names(String day) implements PaperNames {

        @Override
        public PaperNames on(LocalDate day) {
            return new Names(day.getYear() == 2022 ? "" : "（" + day.getYear() + "年名）");
        }

        @Override
        public String union(UnionId union) {
            return UNIONS.get(union) + day;
        }

        @Override
        public String village(VillageId village) {
            return "下坝村";
        }

        @Override
        public String open(Envelope envelope) {
            return envelope.ciphertext();
        }
    }

    @Test
    void a_paper_calls_unions_as_they_were_called_on_its_day() throws IOException {
        FoundingSheet sheet = story.application();
        FoundingSheet later = new FoundingSheet(
                sheet.paper(),
                sheet.kind(),
                sheet.number(),
                sheet.pair(),
                LocalDate.of(2031, 6, 16),
                sheet.parties(),
                sheet.county(),
                sheet.application(),
                sheet.request(),
                sheet.past(),
                sheet.place(),
                sheet.issued());
        says("renamed", later, "太平坝乡工会联合会（2031年名）");
    }

    @Test
    void the_application_goes_up_in_the_founding_units_name() throws IOException {
        says(
                "application",
                story.application(),
                "太平坝乡工会联合会筹建办文件",
                "太农建〔2022〕1号",
                "关于成立太平坝乡农民工工会的申请",
                "太平坝乡工会联合会：",
                "委发〔2022〕47号）附件1第1条",
                "预计发展会员120人",
                "职工自愿申请，符合建会条件。",
                "妥否，请批复。",
                "2022年6月16日");
    }

    @Test
    void the_reply_cites_what_it_answers_and_says_by_when_the_group_is_due() throws IOException {
        says(
                "application-approved",
                story.applicationReply(ReplyOutcome.APPROVED, null),
                "太平坝乡工会联合会文件",
                "太工联复〔2022〕1号",
                "关于同意成立太平坝乡农民工工会的批复",
                "（太农建〔2022〕1号，2022年6月16日）收悉",
                "至迟不晚于2022年6月17日",
                "2022年6月17日");
    }

    @Test
    void a_return_and_a_refusal_say_why() throws IOException {
        says(
                "application-returned",
                story.applicationReply(ReplyOutcome.RETURNED, "请补充职工人数的依据"),
                "关于退回成立太平坝乡农民工工会建会申请的批复",
                "理由：请补充职工人数的依据。",
                "一、予以退回修改。");
        says(
                "application-refused",
                new FoundingStory().applicationReply(ReplyOutcome.REFUSED, "不具备建会条件。"),
                "关于不同意成立太平坝乡农民工工会的批复",
                "二、理由：不具备建会条件。特此批复。");
    }

    @Test
    void the_notice_lists_the_group_with_each_persons_capacity() throws IOException {
        FoundingSheet sheet = story.group();
        says(
                "group",
                sheet,
                "关于成立太平坝乡农民工工会建会筹备组的通知",
                "批复同意（太工联复〔2022〕1号）",
                "建会筹备组名单",
                "1冉试一负责人拟任工会主席",
                "2向试二成员拟任工会副主席",
                "3谭试三成员拟任女职工委员会主任");
        assertThat(sheet.subjects()).containsExactly(person("冉试一"), person("向试二"), person("谭试三"));
    }

    @Test
    void a_changed_group_is_listed_as_it_stands_then() throws IOException {
        FoundingSheet sheet = story.changedGroup();
        String text = says("group-changed", sheet, "关于调整太平坝乡农民工工会建会筹备组的通知", "因工作调动，现将", "2谭试三成员", "3秦试四成员准备安排工会工作的人员");
        assertThat(text).doesNotContain("向试二");
        assertThat(sheet.subjects()).doesNotContain(person("向试二"));
    }

    @Test
    void the_meeting_is_asked_for_in_the_groups_name_and_by_its_form() throws IOException {
        says(
                "meeting-request",
                story.meetingRequest(AssemblyForm.CONGRESS),
                "太平坝乡农民工工会筹备组文件",
                "太农筹〔2022〕2号",
                "会员代表大会第一次全体会议的请示",
                "已发展工会会员118人，有5个工会小组已民主选举产生小组长");
        says(
                "meeting-request-full",
                new FoundingStory().meetingRequest(AssemblyForm.FULL_MEETING),
                "太平坝乡农民工工会会员大会第一次全体会议的请示");
    }

    @Test
    void the_reply_on_the_meeting_pairs_with_its_request() throws IOException {
        says(
                "meeting-approved",
                story.meetingReply(ReplyOutcome.APPROVED, null),
                "太工联复〔2022〕2号",
                "太平坝乡农民工工会筹备组：",
                "（太农筹〔2022〕2号，2022年6月20日）收悉",
                "一、同意召开",
                "公示不少于5个工作日");
        says(
                "meeting-refused",
                new FoundingStory().meetingReply(ReplyOutcome.REFUSED, "会员名册不全"),
                "关于不同意召开太平坝乡农民工工会",
                "理由：会员名册不全。");
    }

    @Test
    void police_county_and_bank_are_asked_in_the_unions_own_name() throws IOException {
        says(
                "seals",
                story.followUp(IssuedKind.SEAL_APPLICATION),
                "公安机关：",
                "（太工联复〔2022〕4号，2022年7月8日）",
                "1工会委员会章圆形，直径4.2厘米",
                "5主席名章方形，边长2.4厘米",
                "2022年7月8日");
        says(
                "legal-person",
                new FoundingStory().followUp(IssuedKind.LEGAL_PERSON_APPLICATION),
                "丰都县总工会：",
                "关于办理太平坝乡农民工工会法人资格登记的申请",
                "总工办发〔2020〕20号",
                "批准成立的上级工会太平坝乡工会联合会");
        String account = says(
                "account",
                new FoundingStory().accountApplication(),
                "统一社会信用代码81500230A12345674F",
                "发证日期2022年7月20日",
                "申请在你行开立工会账户");
        assertThat(account).doesNotContain("筹备组");
    }

    @Test
    void the_register_holds_registration_seals_certificate_and_account() throws IOException {
        FoundingSheet sheet = story.record();
        says(
                "record",
                sheet,
                "公安登记太平坝派出所公治登〔2022〕18号2022-07-11",
                "法人资格证书—81500230A12345674F2022-07-20",
                "银行账户太平坝农村商业银行60001234567800012022-07-28",
                "工会委员会章2022-07-12秦试四");
        assertThat(sheet.subjects()).containsExactly(person("秦试四"));
    }

    @Test
    void the_roll_lists_the_members_of_its_day_with_four_digits_and_no_phone() throws IOException {
        FoundingSheet sheet = annex(IssuedKind.MEMBER_ROLL, "太农筹〔2022〕2号附件1");
        String text = says(
                "roll",
                sheet,
                "太农筹〔2022〕2号附件1",
                "太平坝乡农民工工会会员名册",
                "截至2022年6月20日，共有会员2人，其中女会员1人，保留会籍1人",
                "1吕试一男下坝村下坝小组2022-06-18会员0017",
                "2禤试二女下坝村下坝小组2022-06-18保留会籍0021");
        assertThat(text).doesNotContain("500230199006150017", "19900615");
        assertThat(writer.subjects(sheet, new AccountId("account-reader"))).hasSize(2);
    }

    @Test
    void the_list_of_groups_tells_each_leader_s_election() throws IOException {
        FoundingSheet sheet = annex(IssuedKind.GROUP_LIST, "太农筹〔2022〕2号附件2");
        says(
                "groups",
                sheet,
                "太平坝乡农民工工会工会小组名单",
                "工会小组2个，其中1个已民主选举产生小组长",
                "1下坝小组2022-06-182吕试一2022-06-192/2会议记录已附",
                "2中坝小组2022-06-190———未选举");
        assertThat(writer.subjects(sheet, new AccountId("account-reader"))).containsExactly(person("吕试一"));
    }

    private FoundingSheet annex(IssuedKind kind, String number) {
        FoundingSheet request = story.meetingRequest(AssemblyForm.FULL_MEETING);
        return new FoundingSheet(
                request.paper(),
                kind,
                number,
                null,
                request.dated(),
                request.parties(),
                request.county(),
                request.application(),
                request.request(),
                request.past(),
                request.place(),
                null);
    }

    private static FindMemberRoll.Member member(String name, String sex, String idNumber, boolean retained) {
        return new FindMemberRoll.Member(
                person(name),
                sealed(name, name),
                sealed(name, sex),
                sealed(name, idNumber),
                new VillageId("village-one"),
                day(6, 18),
                retained,
                "下坝小组");
    }

    private static LeaderElected elected(String leader) {
        return new LeaderElected(
                new UnionGroupId("group-1"),
                FoundingStory.UNION,
                person(leader),
                day(6, 19),
                2,
                2,
                new AttachmentId("attachment-1"),
                new Basis("rulebook-2022-06-06", List.of(), List.of()));
    }

    private static Envelope sealed(String name, String text) {
        return new Envelope(person(name), "person.name", 1, "request-1", "nonce", text);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    /** What the PDF says without its line breaks; the DOCX says it too. Both are left in target/papers, to be looked at. */
    private String says(String name, FoundingSheet sheet, String... words) throws IOException {
        OfficialPaper paper = writer.write(sheet, new AccountId("account-reader"));
        Path shown = Path.of("target/papers");
        Files.createDirectories(shown);
        byte[] pdf = new PdfRenderer().render(paper);
        byte[] docx = new DocxRenderer().render(paper);
        Files.write(shown.resolve("founding-" + name + ".pdf"), pdf);
        Files.write(shown.resolve("founding-" + name + ".docx"), docx);
        try (PDDocument document = Loader.loadPDF(pdf);
                XWPFDocument office = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(office)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains(words);
            assertThat(extractor.getText().replaceAll("\\s", "")).contains(words);
            return text;
        }
    }
}

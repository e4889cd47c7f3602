package org.jianhui.command.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;

/** The words in which a founding's past is told: 太平坝乡农民工工会, with invented people. */
final class Given {

    static final FoundingId FOUNDING = new FoundingId("founding-1");
    static final ElectionId ELECTION = new ElectionId("election-1");
    static final UnionId UNION = new UnionId("union-base");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId COUNTY = new UnionId("union-county");
    static final AttachmentId SCAN = new AttachmentId("attachment-1");
    static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    static final FoundingApplication APPLICATION =
            new FoundingApplication("太平坝乡农民工工会", "太平坝乡工会联合会筹建办", "委发〔2022〕47号", 120);
    static final RequestPaper FILED =
            new RequestPaper(new PaperId("paper-1"), "太农建〔2022〕1号", day("2022-06-16"), PaperIssuer.FOUNDERS);
    static final RequestPaper ASKED =
            new RequestPaper(new PaperId("paper-5"), "太农筹〔2022〕2号", day("2022-06-18"), PaperIssuer.PREPARATORY_GROUP);

    private Given() {}

    static FileApplication file() {
        return new FileApplication(FOUNDING, UNION, TOWNSHIP, COUNTY, FILED, APPLICATION);
    }

    static ApplicationFiled filed() {
        return new ApplicationFiled(
                FOUNDING, UNION, TOWNSHIP, COUNTY, FILED, APPLICATION, day("2022-06-16"), day("2022-07-01"), BASIS);
    }

    static ReplyPaper signed(String number, String dated, RequestPaper answers) {
        return new ReplyPaper(
                new PaperId("paper-" + Integer.toHexString(number.hashCode())),
                number,
                day(dated),
                answers.paper(),
                ReplySource.SIGNED_HERE,
                null);
    }

    static ReplyPaper recorded(String number, String dated, RequestPaper answers) {
        return new ReplyPaper(
                new PaperId("paper-" + Integer.toHexString(number.hashCode())),
                number,
                day(dated),
                answers.paper(),
                ReplySource.RECORDED_FROM_PAPER,
                SCAN);
    }

    static ApplicationReplied replied(String dated, ReplyOutcome outcome) {
        return new ApplicationReplied(
                FOUNDING,
                signed("复1号", dated, FILED),
                TOWNSHIP,
                FoundingScenario.ACTOR,
                outcome,
                outcome == ReplyOutcome.APPROVED ? null : "材料不齐",
                outcome == ReplyOutcome.APPROVED ? day(dated) : null,
                BASIS);
    }

    static FoundingEvent[] approved(String dated) {
        return events(filed(), replied(dated, ReplyOutcome.APPROVED));
    }

    static FoundingEvent[] grouped() {
        SetUpGroup setUp = setUp("2022-06-17", HeadQualification.PROPOSED_CHAIR);
        return events(
                approved("2022-06-17"),
                new GroupSetUp(
                        FOUNDING,
                        setUp.notice(),
                        setUp.head(),
                        setUp.members(),
                        setUp.opening(),
                        false,
                        List.of(),
                        BASIS));
    }

    static FoundingEvent[] asked() {
        return events(
                grouped(),
                new MeetingRequested(
                        FOUNDING,
                        ASKED,
                        AssemblyForm.FULL_MEETING,
                        30,
                        1,
                        day("2022-06-18"),
                        day("2022-07-03"),
                        List.of(),
                        BASIS));
    }

    static MeetingReplied meetingReplied(ReplyOutcome outcome) {
        return new MeetingReplied(FOUNDING, signed("复2号", "2022-06-19", ASKED), TOWNSHIP, null, outcome, null, BASIS);
    }

    /** The election's result was approved on 20 July 2022. */
    static FoundingEvent[] followingUp() {
        return events(
                asked(),
                meetingReplied(ReplyOutcome.APPROVED),
                new FollowUpOpened(FOUNDING, "复9号", day("2022-07-20"), day("2022-08-19"), day("2022-09-18")));
    }

    static PoliceRegistered registered(String on) {
        return new PoliceRegistered(FOUNDING, registration(on), false, BASIS);
    }

    static SealRecorded sealRecorded(SealKind kind, String on) {
        return new SealRecorded(FOUNDING, seal(kind, on), false, BASIS);
    }

    static CertificateRecorded certified(String on) {
        return new CertificateRecorded(FOUNDING, certificate("81500230A12345674F", on), false, BASIS);
    }

    static PoliceRegistration registration(String on) {
        return new PoliceRegistration("公治登〔2022〕18号", "太平坝派出所", day(on), SCAN);
    }

    static Seal seal(SealKind kind, String on) {
        return new Seal(kind, day(on), SCAN, new PersonId("person-c"), sealed("person-c"));
    }

    static Certificate certificate(String code, String on) {
        return new Certificate(code, day(on), SCAN);
    }

    static BankAccount account(String on) {
        return new BankAccount("太平坝农村商业银行", "6000123456780001", day(on), SCAN);
    }

    static SetUpGroup setUp(String dated, HeadQualification head) {
        return setUp(dated, head, director(true), member("person-m", MemberCategory.UNION_WORK));
    }

    static SetUpGroup setUp(String dated, HeadQualification head, GroupMember... members) {
        return new SetUpGroup(
                FOUNDING,
                new GroupNotice(new PaperId("paper-3"), "太农建〔2022〕2号", day(dated)),
                new GroupHead(new PersonId("person-h"), sealed("person-h"), head),
                List.of(members),
                new ElectionOpening(
                        ELECTION, day("2022-07-31"), new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡")));
    }

    static GroupMember director(boolean woman) {
        return new GroupMember(
                new PersonId("person-d"), sealed("person-d"), MemberCategory.PROPOSED_WOMEN_DIRECTOR, woman);
    }

    static GroupMember member(String person, MemberCategory category) {
        return new GroupMember(new PersonId(person), sealed(person), category, false);
    }

    static Envelope sealed(String person) {
        return new Envelope(new PersonId(person), "person.name", 1, "request-0", "nonce", "ciphertext");
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static FoundingEvent[] events(FoundingEvent... events) {
        return events;
    }

    static FoundingEvent[] events(FoundingEvent[] first, FoundingEvent... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(FoundingEvent[]::new);
    }
}

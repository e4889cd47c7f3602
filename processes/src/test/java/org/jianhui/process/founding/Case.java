package org.jianhui.process.founding;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.FoundingCommand.NoteVoidElection;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/** One founding and the words in which a test carries it through, day by day, on the plan's dates. */
final class Case {

    final FoundingId id = FoundingId.random();
    final ElectionId election = ElectionId.random();
    final UnionId union = UnionId.random();
    final UnionId superior = UnionId.random();
    final UnionId county = UnionId.random();

    private final Township township;
    private final AttachmentId scan = AttachmentId.random();
    private PaperId request = PaperId.random();
    private int number = 1;
    LocalDate today = LocalDate.parse("2022-06-16");

    Case(Township township) {
        this.township = township;
    }

    Case on(String day) {
        today = LocalDate.parse(day);
        township.node.on(today);
        return this;
    }

    Case does(Command command) {
        township.node.does(command);
        return this;
    }

    Case filed() {
        township.handsIn(scan, union);
        township.places(union, superior);
        township.places(superior, county);
        return does(new FileApplication(id, union, superior, county, asks(PaperIssuer.FOUNDERS), application()));
    }

    Case amended() {
        return does(new AmendApplication(id, asks(PaperIssuer.FOUNDERS), application()));
    }

    Case replied(ReplyOutcome outcome) {
        return does(new ReplyToApplication(id, reply(), outcome, reason(outcome)));
    }

    Case grouped() {
        PersonId head = PersonId.random();
        PersonId member = PersonId.random();
        return does(new SetUpGroup(
                id,
                new GroupNotice(PaperId.random(), "建" + number++ + "号", today),
                new GroupHead(head, sealed(head), HeadQualification.PROPOSED_CHAIR),
                List.of(new GroupMember(member, sealed(member), MemberCategory.PROPOSED_WOMEN_DIRECTOR, true)),
                new ElectionOpening(
                        election,
                        LocalDate.parse("2022-07-31"),
                        new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡"))));
    }

    /** Filed, approved and grouped on one day, with a union group that has its leader. */
    Case working() {
        township.leads(union);
        return filed().replied(ReplyOutcome.APPROVED).grouped();
    }

    Case asksForMeeting() {
        return does(new RequestMeeting(id, asks(PaperIssuer.PREPARATORY_GROUP), AssemblyForm.FULL_MEETING));
    }

    Case meetingReplied(ReplyOutcome outcome) {
        return does(new ReplyToMeetingRequest(id, reply(), outcome, reason(outcome)));
    }

    /** The result of the election is void, as its reply would have recorded and told it. */
    Case resultVoided() {
        return resultVoided(election);
    }

    Case resultVoided(ElectionId of) {
        township.voids(of);
        return does(new NoteVoidElection(id, of, "结果复0号", today, "计票有误"));
    }

    /** The group opens another case. */
    ElectionId opensAnother() {
        ElectionId next = ElectionId.random();
        does(new OpenElection(
                next,
                union,
                superior,
                county,
                LocalDate.parse("2022-07-31"),
                new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡")));
        return next;
    }

    /** Asked and agreed on one day; the election runs. */
    Case electing() {
        return working().asksForMeeting().meetingReplied(ReplyOutcome.APPROVED);
    }

    /** The election's result is approved, as the election would say it. */
    Case resultApproved() {
        return does(new OpenFollowUp(id, "结果复1号", today));
    }

    Case registered() {
        return does(new RecordPoliceRegistration(id, new PoliceRegistration("公治登1号", "派出所", today, scan)));
    }

    Case sealed(SealKind kind) {
        PersonId custodian = PersonId.random();
        return does(new RecordSeal(id, new Seal(kind, today, scan, custodian, sealed(custodian))));
    }

    Case certified() {
        return does(new RecordCertificate(id, new Certificate("81500230A12345674F", today, scan)));
    }

    Case banked() {
        return does(new RecordAccount(id, new BankAccount("太平坝农村商业银行", "6000123456780001", today, scan)));
    }

    List<String> tasks() {
        return township.node.tasks(id);
    }

    List<String> electionTasks() {
        return township.node.tasks(election);
    }

    boolean isOver() {
        return township.node.isOver(id);
    }

    private RequestPaper asks(PaperIssuer issuer) {
        request = PaperId.random();
        return new RequestPaper(request, "请" + number++ + "号", today, issuer);
    }

    private ReplyPaper reply() {
        return new ReplyPaper(PaperId.random(), "复" + number++ + "号", today, request, ReplySource.SIGNED_HERE, null);
    }

    private static String reason(ReplyOutcome outcome) {
        return outcome == ReplyOutcome.APPROVED ? null : "材料不齐";
    }

    private static FoundingApplication application() {
        return new FoundingApplication("太平坝乡农民工工会", "太平坝乡工会联合会筹建办", "委发〔2022〕47号", 120);
    }

    private static Envelope sealed(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-0", "bm9uY2U", "Y2lwaGVy");
    }
}

package org.jianhui.query.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.ElectionVoided;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FollowUpReminded;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.ReplyChased;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;

/** One founding on the plan's dates, told by its events; people and papers are invented. */
public final class FoundingStory {

    public static final UnionId UNION = new UnionId("union-base");
    public static final UnionId TOWNSHIP = new UnionId("union-township");
    public static final UnionId COUNTY = new UnionId("union-county");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final AttachmentId SCAN = new AttachmentId("attachment-1");

    public final FoundingId founding;
    private final String key;
    private final RequestPaper filed;
    private final RequestPaper amended;
    private final RequestPaper asked;

    public FoundingStory(String key) {
        this.key = key;
        this.founding = new FoundingId("founding-" + key);
        this.filed = request("filed", "太农建〔2022〕1号", day(6, 16), PaperIssuer.FOUNDERS);
        this.amended = request("amended", "太农建〔2022〕2号", day(6, 17), PaperIssuer.FOUNDERS);
        this.asked = request("asked", "太农筹〔2022〕1号", day(6, 20), PaperIssuer.PREPARATORY_GROUP);
    }

    public FoundingEvent filed() {
        return new ApplicationFiled(
                founding, UNION, TOWNSHIP, COUNTY, filed, application(120), filed.dated(), day(7, 1), BASIS);
    }

    /** Returned once, filed anew. */
    public List<FoundingEvent> returnedAndAmended() {
        return List.of(
                replied("returned", "复1号", day(6, 17), filed, ReplyOutcome.RETURNED),
                new ApplicationAmended(founding, amended, application(126), day(6, 17), day(7, 2), BASIS));
    }

    public FoundingEvent approved() {
        return replied("approved", "复2号", day(6, 18), amended, ReplyOutcome.APPROVED);
    }

    /** The first application was approved, without a return. */
    public FoundingEvent approvedAtOnce() {
        return replied("approved", "复2号", day(6, 18), filed, ReplyOutcome.APPROVED);
    }

    public FoundingEvent movedToCounty() {
        return new ReplyMovedToCounty(founding, TOWNSHIP, COUNTY, List.of(new PersonId("person-h")), "签批人须回避");
    }

    public FoundingEvent groupSetUp() {
        return new GroupSetUp(
                founding,
                new GroupNotice(paper("group"), "太农建〔2022〕3号", day(6, 18)),
                new GroupHead(new PersonId("person-h"), name("person-h"), HeadQualification.PROPOSED_CHAIR),
                List.of(member("person-v", MemberCategory.PROPOSED_VICE_CHAIR)),
                new ElectionOpening(
                        new ElectionId("election-" + key),
                        day(7, 31),
                        new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡")),
                false,
                List.of(),
                BASIS);
    }

    public FoundingEvent groupChanged() {
        return new GroupChanged(
                founding,
                new GroupNotice(paper("changed"), "太农建〔2022〕4号", day(6, 19)),
                null,
                List.of(member("person-w", MemberCategory.PROPOSED_WOMEN_DIRECTOR)),
                List.of(new PersonId("person-v")),
                "工作调动",
                List.of(),
                BASIS);
    }

    public FoundingEvent meetingRequested() {
        return new MeetingRequested(
                founding, asked, AssemblyForm.CONGRESS, 118, 5, asked.dated(), day(7, 5), List.of(), BASIS);
    }

    public FoundingEvent chased() {
        return new ReplyChased(founding, asked.paper(), TOWNSHIP, day(7, 5), day(7, 6));
    }

    /** Recorded from paper: no paper of this system. */
    public FoundingEvent meetingApproved() {
        ReplyPaper reply = new ReplyPaper(
                paper("meeting-reply"), "复3号", day(6, 21), asked.paper(), ReplySource.RECORDED_FROM_PAPER, SCAN);
        return new MeetingReplied(founding, reply, TOWNSHIP, null, ReplyOutcome.APPROVED, null, BASIS);
    }

    public FoundingEvent electionVoided() {
        return new ElectionVoided(founding, new ElectionId("election-" + key), "复3-1号", day(7, 8), "计票有误", day(7, 31));
    }

    /** In which a case of its own follows, with what the first had. */
    public FoundingEvent electionReopened() {
        return new ElectionReopened(
                founding,
                new ElectionOpening(
                        new ElectionId("election-" + key + "-2"),
                        day(8, 15),
                        new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡")),
                List.of());
    }

    public FoundingEvent followUpOpened() {
        return new FollowUpOpened(founding, "复4号", day(7, 8), day(8, 7), day(9, 6));
    }

    public List<FoundingEvent> registeredAndSealed() {
        return List.of(
                new PoliceRegistered(
                        founding, new PoliceRegistration("公治登18号", "太平坝派出所", day(7, 11), SCAN), false, BASIS),
                new FollowUpReminded(founding, FollowUp.SEAL, day(8, 7), day(8, 8)),
                new SealRecorded(
                        founding,
                        new Seal(SealKind.COMMITTEE, day(8, 9), SCAN, new PersonId("person-v"), name("person-v")),
                        true,
                        BASIS));
    }

    public FoundingEvent certified() {
        return new CertificateRecorded(founding, new Certificate("81500230A12345674F", day(8, 10), SCAN), false, BASIS);
    }

    public List<FoundingEvent> founded() {
        return List.of(
                new AccountRecorded(
                        founding, new BankAccount("太平坝农村商业银行", "6000123456780001", day(8, 12), SCAN), true, BASIS),
                new UnionFounded(founding, UNION, "太平坝乡农民工工会", "81500230A12345674F", day(8, 12), BASIS));
    }

    /** From the application to the founded union. */
    public List<FoundingEvent> whole() {
        List<FoundingEvent> all = new ArrayList<>();
        all.add(filed());
        all.addAll(returnedAndAmended());
        all.addAll(List.of(approved(), groupSetUp(), groupChanged(), meetingRequested(), chased()));
        all.addAll(List.of(meetingApproved(), electionVoided(), electionReopened(), followUpOpened()));
        all.addAll(registeredAndSealed());
        all.add(certified());
        all.addAll(founded());
        return all;
    }

    private FoundingEvent replied(
            String which, String number, LocalDate dated, RequestPaper answers, ReplyOutcome outcome) {
        boolean approved = outcome == ReplyOutcome.APPROVED;
        return new ApplicationReplied(
                founding,
                new ReplyPaper(paper(which), number, dated, answers.paper(), ReplySource.SIGNED_HERE, null),
                TOWNSHIP,
                new PersonId("person-signer"),
                outcome,
                approved ? null : "请补正",
                approved ? dated : null,
                BASIS);
    }

    private static FoundingApplication application(int members) {
        return new FoundingApplication("太平坝乡农民工工会", "太平坝乡工会联合会筹建办", "委发〔2022〕47号", members);
    }

    private RequestPaper request(String which, String number, LocalDate dated, PaperIssuer issuer) {
        return new RequestPaper(paper(which), number, dated, issuer);
    }

    private PaperId paper(String which) {
        return new PaperId("paper-" + key + "-" + which);
    }

    private static GroupMember member(String person, MemberCategory category) {
        return new GroupMember(new PersonId(person), name(person), category, true);
    }

    private static Envelope name(String person) {
        return new Envelope(new PersonId(person), "person.name", 1, "request-0", "nonce", "ciphertext");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}

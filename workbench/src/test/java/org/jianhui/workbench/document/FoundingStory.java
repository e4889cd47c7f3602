package org.jianhui.workbench.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
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
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.document.FoundingSheet;
import org.jspecify.annotations.Nullable;

/** A founding on the plan's dates with invented people, told until one of its papers is due. */
final class FoundingStory {

    static final UnionId UNION = new UnionId("union-base");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId COUNTY = new UnionId("union-county");
    private static final FoundingId FOUNDING = new FoundingId("founding-1");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    private static final AttachmentId SCAN = new AttachmentId("attachment-1");
    private static final FoundingApplication APPLICATION =
            new FoundingApplication("太平坝乡农民工工会", "太平坝乡工会联合会筹建办", "职工自愿申请，符合建会条件", 120);
    private static final RequestPaper FILED =
            new RequestPaper(new PaperId("paper-1"), "太农建〔2022〕1号", LocalDate.of(2022, 6, 16), PaperIssuer.FOUNDERS);
    private static final RequestPaper ASKED = new RequestPaper(
            new PaperId("paper-5"), "太农筹〔2022〕2号", LocalDate.of(2022, 6, 20), PaperIssuer.PREPARATORY_GROUP);

    private final List<FoundingEvent> past = new ArrayList<>();

    FoundingSheet application() {
        past.add(new ApplicationFiled(
                FOUNDING, UNION, TOWNSHIP, COUNTY, FILED, APPLICATION, FILED.dated(), day(7, 1), BASIS));
        return sheet(IssuedKind.FOUNDING_APPLICATION, FILED.number(), FILED.dated(), FILED);
    }

    FoundingSheet applicationReply(ReplyOutcome outcome, @Nullable String reason) {
        application();
        ReplyPaper reply = reply("太工联复〔2022〕1号", day(6, 17), FILED);
        LocalDate due = outcome == ReplyOutcome.APPROVED ? day(6, 17) : null;
        past.add(new ApplicationReplied(FOUNDING, reply, TOWNSHIP, null, outcome, reason, due, BASIS));
        return sheet(IssuedKind.FOUNDING_REPLY, reply.number(), reply.dated(), FILED);
    }

    FoundingSheet group() {
        applicationReply(ReplyOutcome.APPROVED, null);
        GroupNotice notice = new GroupNotice(new PaperId("paper-3"), "太农建〔2022〕2号", day(6, 17));
        past.add(new GroupSetUp(
                FOUNDING,
                notice,
                new GroupHead(person("冉试一"), name("冉试一"), HeadQualification.PROPOSED_CHAIR),
                List.of(
                        member("向试二", MemberCategory.PROPOSED_VICE_CHAIR),
                        member("谭试三", MemberCategory.PROPOSED_WOMEN_DIRECTOR)),
                new ElectionOpening(
                        new ElectionId("election-1"), day(7, 31), new ObjectionContact("办公室", "023-70605301", "太平坝乡")),
                false,
                List.of(),
                BASIS));
        return sheet(IssuedKind.GROUP_NOTICE, notice.number(), notice.dated(), null);
    }

    FoundingSheet changedGroup() {
        group();
        GroupNotice notice = new GroupNotice(new PaperId("paper-4"), "太农建〔2022〕3号", day(6, 18));
        past.add(new GroupChanged(
                FOUNDING,
                notice,
                null,
                List.of(member("秦试四", MemberCategory.UNION_WORK)),
                List.of(person("向试二")),
                "工作调动",
                List.of(),
                BASIS));
        return sheet(IssuedKind.GROUP_NOTICE, notice.number(), notice.dated(), null);
    }

    FoundingSheet meetingRequest(AssemblyForm form) {
        group();
        past.add(new MeetingRequested(FOUNDING, ASKED, form, 118, 5, ASKED.dated(), day(7, 5), List.of(), BASIS));
        return sheet(IssuedKind.MEETING_REQUEST, ASKED.number(), ASKED.dated(), ASKED);
    }

    FoundingSheet meetingReply(ReplyOutcome outcome, @Nullable String reason) {
        meetingRequest(AssemblyForm.CONGRESS);
        ReplyPaper reply = reply("太工联复〔2022〕2号", day(6, 21), ASKED);
        past.add(new MeetingReplied(FOUNDING, reply, TOWNSHIP, null, outcome, reason, BASIS));
        return sheet(IssuedKind.MEETING_REPLY, reply.number(), reply.dated(), ASKED);
    }

    FoundingSheet followUp(IssuedKind kind) {
        meetingReply(ReplyOutcome.APPROVED, null);
        past.add(new FollowUpOpened(FOUNDING, "太工联复〔2022〕4号", day(7, 8), day(8, 7), day(9, 6)));
        return sheet(kind, "", day(7, 8), null);
    }

    FoundingSheet accountApplication() {
        followUp(IssuedKind.SEAL_APPLICATION);
        past.add(new PoliceRegistered(
                FOUNDING, new PoliceRegistration("公治登〔2022〕18号", "太平坝派出所", day(7, 11), SCAN), false, BASIS));
        past.add(new SealRecorded(
                FOUNDING, new Seal(SealKind.COMMITTEE, day(7, 12), SCAN, person("秦试四"), name("秦试四")), false, BASIS));
        past.add(new CertificateRecorded(
                FOUNDING, new Certificate("81500230A12345674F", day(7, 20), SCAN), false, BASIS));
        return sheet(IssuedKind.ACCOUNT_APPLICATION, "", day(7, 20), null);
    }

    FoundingSheet record() {
        accountApplication();
        past.add(new AccountRecorded(
                FOUNDING, new BankAccount("太平坝农村商业银行", "6000123456780001", day(7, 28), SCAN), false, BASIS));
        past.add(new UnionFounded(FOUNDING, UNION, APPLICATION.unionName(), "81500230A12345674F", day(7, 28), BASIS));
        return sheet(IssuedKind.REGISTRATION_RECORD, "", day(7, 28), null);
    }

    private FoundingSheet sheet(IssuedKind kind, String number, LocalDate dated, @Nullable RequestPaper request) {
        return new FoundingSheet(
                new PaperId("paper-"
                        + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                kind,
                number,
                null,
                dated,
                new Parties(UNION, TOWNSHIP),
                COUNTY,
                APPLICATION,
                request,
                past,
                SeenAt.START,
                null);
    }

    private static ReplyPaper reply(String number, LocalDate dated, RequestPaper request) {
        return new ReplyPaper(
                new PaperId("paper-r-" + Integer.toHexString(number.hashCode())),
                number,
                dated,
                request.paper(),
                ReplySource.SIGNED_HERE,
                null);
    }

    private static GroupMember member(String name, MemberCategory category) {
        return new GroupMember(person(name), name(name), category, category == MemberCategory.PROPOSED_WOMEN_DIRECTOR);
    }

    /** An envelope that {@link FoundingPapersTest} opens by reading its text. */
    private static Envelope name(String name) {
        return new Envelope(person(name), "person.name", 1, "request-0", "nonce", name);
    }

    static PersonId person(String name) {
        return new PersonId("person-" + Integer.toHexString(name.hashCode()));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}

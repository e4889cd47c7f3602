package org.jianhui.workbench.founding;

import java.util.List;
import java.util.function.Function;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.ChangeGroup;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordMeetingReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.FoundingCommand.RecordStudy;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.StudyRecord;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.privacy.Sealing;
import org.jspecify.annotations.Nullable;

/** Turns what a person says into the one command it means, names sealed; pages and REST come through here. */
public final class FoundingActs {

    private final PersonalData personalData;

    FoundingActs(PersonalData personalData) {
        this.personalData = personalData;
    }

    /**
     * @param upper who stands above the union, and {@code county} above that: the approvers of its founding (I-37)
     */
    public Acts.Work file(FoundingInput.File input, UnionId upper, UnionId county) {
        FoundingId founding = FoundingId.random();
        RequestPaper request = new RequestPaper(PaperId.random(), input.number(), input.dated(), PaperIssuer.FOUNDERS);
        FoundingApplication application =
                new FoundingApplication(input.unionName(), input.applicant(), input.grounds(), input.expectedMembers());
        return work(new FileApplication(founding, input.union(), upper, county, request, application));
    }

    public Acts.Work amend(FoundingId founding, FoundingInput.Amend input) {
        RequestPaper request = new RequestPaper(PaperId.random(), input.number(), input.dated(), PaperIssuer.FOUNDERS);
        FoundingApplication application =
                new FoundingApplication(input.unionName(), input.applicant(), input.grounds(), input.expectedMembers());
        return work(new AmendApplication(founding, request, application));
    }

    public Acts.Work withdraw(FoundingId founding, FoundingInput.End input) {
        return work(new WithdrawApplication(founding, input.reason()));
    }

    public Acts.Work abandon(FoundingId founding, FoundingInput.End input) {
        return work(new AbandonFounding(founding, input.reason()));
    }

    public Acts.Work replyToApplication(FoundingId founding, FoundingInput.Reply input) {
        ReplyPaper reply = reply(input);
        return work(
                input.scan() == null
                        ? new ReplyToApplication(founding, reply, input.outcome(), reason(input))
                        : new RecordApplicationReply(founding, reply, input.outcome(), reason(input)));
    }

    public Acts.Work replyToMeeting(FoundingId founding, FoundingInput.Reply input) {
        ReplyPaper reply = reply(input);
        return work(
                input.scan() == null
                        ? new ReplyToMeetingRequest(founding, reply, input.outcome(), reason(input))
                        : new RecordMeetingReply(founding, reply, input.outcome(), reason(input)));
    }

    private static ReplyPaper reply(FoundingInput.Reply input) {
        ReplySource source = input.scan() == null ? ReplySource.SIGNED_HERE : ReplySource.RECORDED_FROM_PAPER;
        return new ReplyPaper(PaperId.random(), input.number(), input.dated(), input.answers(), source, input.scan());
    }

    private static @Nullable String reason(FoundingInput.Reply input) {
        return input.reason() == null || input.reason().isBlank()
                ? null
                : input.reason().strip();
    }

    public Acts.Work setUpGroup(FoundingId founding, FoundingInput.Group input, RequestId origin) {
        ElectionId election = ElectionId.random();
        GroupNotice notice = new GroupNotice(PaperId.random(), input.number(), input.dated());
        ElectionOpening opening = new ElectionOpening(
                election,
                input.stageEnd(),
                new ObjectionContact(input.contactOffice(), input.contactPhone(), input.contactAddress()));
        return sealed(founding, origin, sealing -> {
            PersonId head = input.head() == null ? PersonId.random() : input.head();
            return new SetUpGroup(
                    founding,
                    notice,
                    new GroupHead(head, sealing.name(head, input.headName()), input.headQualification()),
                    members(input.members(), sealing),
                    opening);
        });
    }

    public Acts.Work changeGroup(FoundingId founding, FoundingInput.GroupChange input, RequestId origin) {
        GroupNotice notice = new GroupNotice(PaperId.random(), input.number(), input.dated());
        return sealed(
                founding,
                origin,
                sealing -> new ChangeGroup(
                        founding,
                        notice,
                        newHead(input, sealing),
                        members(input.joined() == null ? List.of() : input.joined(), sealing),
                        input.left() == null ? List.of() : input.left(),
                        input.reason()));
    }

    private static @Nullable GroupHead newHead(FoundingInput.GroupChange input, Sealing sealing) {
        if (input.headName() == null || input.headName().isBlank()) {
            return null;
        }
        PersonId head = input.head() == null ? PersonId.random() : input.head();
        HeadQualification qualification =
                input.headQualification() == null ? HeadQualification.OTHER : input.headQualification();
        return new GroupHead(head, sealing.name(head, input.headName()), qualification);
    }

    private static List<GroupMember> members(List<FoundingInput.Member> inputs, Sealing sealing) {
        return inputs.stream()
                .map(each -> {
                    PersonId person = each.person() == null ? PersonId.random() : each.person();
                    return new GroupMember(person, sealing.name(person, each.name()), each.category(), each.woman());
                })
                .toList();
    }

    public Acts.Work study(FoundingId founding, FoundingInput.Studied input) {
        return work(new RecordStudy(
                founding,
                new StudyRecord(
                        input.form(),
                        input.heldOn(),
                        input.place().strip(),
                        input.about().strip(),
                        input.proof())));
    }

    public Acts.Work requestMeeting(FoundingId founding, FoundingInput.Meeting input) {
        PaperIssuer issuer = input.issuer() == null ? PaperIssuer.PREPARATORY_GROUP : input.issuer();
        RequestPaper request = new RequestPaper(PaperId.random(), input.number(), input.dated(), issuer);
        return work(new RequestMeeting(founding, request, input.form()));
    }

    public Acts.Work register(FoundingId founding, FollowUpInput.Police input) {
        return work(new RecordPoliceRegistration(
                founding, new PoliceRegistration(input.number(), input.office(), input.registeredOn(), input.scan())));
    }

    public Acts.Work seal(FoundingId founding, FollowUpInput.Engraved input, RequestId origin) {
        PersonId custodian = input.custodian() == null ? PersonId.random() : input.custodian();
        return sealed(
                founding,
                origin,
                sealing -> new RecordSeal(
                        founding,
                        new Seal(
                                input.kind(),
                                input.engravedOn(),
                                input.imprint(),
                                custodian,
                                sealing.name(custodian, input.custodianName()))));
    }

    public Acts.Work certify(FoundingId founding, FollowUpInput.Certified input) {
        Certificate certificate = new Certificate(input.code().strip(), input.issuedOn(), input.scan());
        return work(new RecordCertificate(founding, certificate));
    }

    public Acts.Work openAccount(FoundingId founding, FollowUpInput.Banked input) {
        BankAccount account = new BankAccount(input.bank(), input.number().strip(), input.openedOn(), input.scan());
        return work(new RecordAccount(founding, account));
    }

    private static Acts.Work work(FoundingCommand command) {
        return sender -> {
            sender.send(command);
            return command.founding().value();
        };
    }

    /** What arrives in clear is sealed within the act, so that it is kept or undone with it. */
    private Acts.Work sealed(FoundingId founding, RequestId origin, Function<Sealing, FoundingCommand> writing) {
        return sender -> {
            sender.send(writing.apply(new Sealing(personalData, origin)));
            return founding.value();
        };
    }
}

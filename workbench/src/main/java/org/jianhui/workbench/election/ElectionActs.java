package org.jianhui.workbench.election;

import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.Objector;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.privacy.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person says into the one command it means, names sealed; pages and REST come through here. What arrives in
 * clear is sealed under the request's id when the work is performed, so that it is kept or undone with the act.
 */
public final class ElectionActs {

    private final PersonalData personalData;

    ElectionActs(PersonalData personalData) {
        this.personalData = personalData;
    }

    /**
     * @param upper who stands above the union, and {@code county} above that: the approvers of its case (I-37)
     */
    public Acts.Work open(ElectionInput.Open input, UnionId upper, UnionId county, RequestId origin) {
        ElectionId election = ElectionId.random();
        return work(
                election,
                origin,
                sealing -> new OpenElection(
                        election,
                        input.union(),
                        upper,
                        county,
                        input.stageEnd(),
                        new ObjectionContact(input.contactOffice(), input.contactPhone(), input.contactAddress())));
    }

    /**
     * @param due in whose name the lists go up, unless the input says another
     */
    public Acts.Work submit(ElectionId election, ElectionInput.Lists input, PaperIssuer due, RequestId origin) {
        PaperIssuer issuer = input.issuer() == null ? due : input.issuer();
        RequestPaper request = new RequestPaper(PaperId.random(), input.number(), input.dated(), issuer);
        return work(
                election,
                origin,
                sealing -> new SubmitCandidateLists(election, request, SealedLists.of(input.candidates(), sealing)));
    }

    public Acts.Work review(ElectionId election, ElectionInput.Reply input, RequestId origin) {
        ReplySource source = input.scan() == null ? ReplySource.SIGNED_HERE : ReplySource.RECORDED_FROM_PAPER;
        ReplyPaper reply =
                new ReplyPaper(PaperId.random(), input.number(), input.dated(), input.answers(), source, input.scan());
        return work(election, origin, sealing -> {
            List<Review> reviews = input.decisions().stream()
                    .map(decision -> new Review(
                            new Candidacy(decision.person(), decision.body()),
                            decision.verdict(),
                            sealing.statementIfAny(decision.person(), decision.reason())))
                    .toList();
            return source == ReplySource.SIGNED_HERE
                    ? new ReviewCandidates(election, reply, reviews)
                    : new RecordCandidateReview(election, reply, reviews);
        });
    }

    /**
     * @param due in whose name a supplementary list goes up
     */
    public Acts.Work change(ElectionId election, ElectionInput.Change input, PaperIssuer due, RequestId origin) {
        List<CandidateInput> additions = input.additions() == null ? List.of() : input.additions();
        List<ElectionInput.TakenOff> withdrawals = input.withdrawals() == null ? List.of() : input.withdrawals();
        RequestPaper request = input.number() == null || input.number().isBlank() || input.dated() == null
                ? null
                : new RequestPaper(PaperId.random(), input.number(), input.dated(), due);
        return work(
                election,
                origin,
                sealing -> new ChangeCandidateLists(
                        election,
                        request,
                        SealedLists.of(additions, sealing),
                        withdrawals.stream()
                                .map(off -> new Withdrawal(
                                        new Candidacy(off.person(), off.body()),
                                        sealing.statementIfAny(off.person(), off.reason())))
                                .toList(),
                        input.cause(),
                        blankToNull(input.note())));
    }

    /**
     * @param candidates who stands on the notice
     */
    public Acts.Work post(
            ElectionId election, ElectionInput.Posting input, List<Candidacy> candidates, RequestId origin) {
        return work(
                election,
                origin,
                sealing -> new PostNotice(election, input.postedOn(), input.places(), input.photos(), candidates));
    }

    public Acts.Work interrupt(ElectionId election, ElectionInput.Interruption input, RequestId origin) {
        return work(
                election,
                origin,
                sealing ->
                        new InterruptNotice(election, input.interruptedOn(), input.cause(), blankToNull(input.note())));
    }

    public Acts.Work object(ElectionId election, ElectionInput.Objection input, RequestId origin) {
        ObjectionId objection = ObjectionId.random();
        PersonId objector = PersonId.random();
        return sender -> {
            Sealing sealing = new Sealing(personalData, origin);
            boolean named = blankToNull(input.objectorName()) != null;
            Objector by = named && input.objectorName() != null
                    ? new Objector(
                            objector,
                            sealing.name(objector, input.objectorName()),
                            input.objectorPhone() == null
                                            || input.objectorPhone().isBlank()
                                    ? null
                                    : sealing.phone(objector, input.objectorPhone()))
                    : null;
            sender.send(new RecordObjection(
                    election,
                    objection,
                    new Candidacy(input.person(), input.body()),
                    by,
                    sealing.statement(objector, input.grounds()),
                    input.receivedOn()));
            return objection.value();
        };
    }

    /**
     * @param candidate against whom it was raised: the reason is sealed under this person's key
     */
    public Acts.Work rule(
            ElectionId election,
            ObjectionId objection,
            PersonId candidate,
            ElectionInput.Ruling input,
            RequestId origin) {
        return work(
                election,
                origin,
                sealing -> new RuleOnObjection(
                        election, objection, input.ruling(), sealing.statement(candidate, input.reason())));
    }

    public Acts.Work fixMeeting(ElectionId election, ElectionInput.Meeting input, RequestId origin) {
        return work(election, origin, sealing -> new FixMeetingDate(election, input.meetingOn()));
    }

    public Acts.Work abandon(ElectionId election, ElectionInput.Abandon input, RequestId origin) {
        return work(election, origin, sealing -> new AbandonElection(election, input.reason()));
    }

    /** Writes the command within the act, so that what it seals is kept or undone with it. */
    private interface Writing {
        ElectionCommand command(Sealing sealing);
    }

    private Acts.Work work(ElectionId election, RequestId origin, Writing writing) {
        return sender -> {
            sender.send(writing.command(new Sealing(personalData, origin)));
            return election.value();
        };
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

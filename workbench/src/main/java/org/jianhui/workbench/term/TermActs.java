package org.jianhui.workbench.term;

import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermCommand;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.NameActingChair;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordDeclinedSeat;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.kernel.term.Vote;
import org.jianhui.workbench.privacy.Sealing;
import org.jspecify.annotations.Nullable;

/** Turns what a person says into the one command it means; pages and REST come through here. */
final class TermActs {

    private final PersonalData personalData;

    TermActs(PersonalData personalData) {
        this.personalData = personalData;
    }

    Acts.Work postpone(TermId term, TermInput.Postponement input) {
        PaperIssuer issuer = input.issuer() == null ? PaperIssuer.BASE_UNION : input.issuer();
        RequestPaper request = new RequestPaper(PaperId.random(), input.number(), input.dated(), issuer);
        return work(new RequestPostponement(term, request, input.until(), input.reason()));
    }

    Acts.Work askForMeeting(TermId term, TermInput.Meeting input) {
        RequestPaper request =
                new RequestPaper(PaperId.random(), input.number(), input.dated(), PaperIssuer.BASE_UNION);
        return work(new RequestReelectionMeeting(term, request, input.form()));
    }

    /** @param about whose office the open request is about: what is said of it is sealed; null if it is about the term */
    Acts.Work reply(TermId term, TermInput.Reply input, @Nullable PersonId about, RequestId origin) {
        ReplySource source = input.scan() == null ? ReplySource.SIGNED_HERE : ReplySource.RECORDED_FROM_PAPER;
        ReplyPaper reply =
                new ReplyPaper(PaperId.random(), input.number(), input.dated(), input.answers(), source, input.scan());
        String reason = input.reason() == null || input.reason().isBlank()
                ? null
                : input.reason().strip();
        return sender -> {
            @Nullable
            Envelope personal = about == null ? null : new Sealing(personalData, origin).statementIfAny(about, reason);
            @Nullable String clear = about == null ? reason : null;
            sender.send(
                    input.scan() == null
                            ? new ReplyToCommittee(term, reply, input.outcome(), clear, personal)
                            : new RecordReplyToCommittee(term, reply, input.outcome(), clear, personal));
            return term.value();
        };
    }

    Acts.Work leave(TermId term, TermInput.Leaving input) {
        return work(new LeaveOffice(
                term, input.person(), input.office(), input.departure(), input.lastDay(), input.proof()));
    }

    Acts.Work askToLeave(TermId term, TermInput.Consent input) {
        RequestPaper request =
                new RequestPaper(PaperId.random(), input.number(), input.dated(), PaperIssuer.BASE_UNION);
        return work(new RequestDeparture(
                term, request, input.person(), input.office(), input.departure(), input.lastDay()));
    }

    Acts.Work recall(TermId term, TermInput.Recall input) {
        return work(new ProposeRecall(
                term,
                input.person(),
                input.office(),
                input.by(),
                input.supporters(),
                input.members(),
                input.proposedOn(),
                input.proof()));
    }

    Acts.Work recallVote(TermId term, TermInput.RecallVote input) {
        Vote vote = new Vote(input.heldOn(), input.due(), input.present(), input.votesFor(), input.minutes());
        return work(new RecordRecallVote(term, input.person(), input.office(), vote));
    }

    Acts.Work acting(TermId term, TermInput.Acting input) {
        return work(new NameActingChair(term, input.person(), input.since(), input.proof()));
    }

    Acts.Work decline(TermId term, TermInput.DeclinedSeat input) {
        return work(new RecordDeclinedSeat(term, input.person(), input.office(), input.declinedOn(), input.proof()));
    }

    /** The name is sealed within the act, so that it is kept or undone with it. */
    Acts.Work fill(TermId term, TermInput.FillingOf input, RequestId origin) {
        RequestPaper request =
                new RequestPaper(PaperId.random(), input.number(), input.dated(), PaperIssuer.BASE_UNION);
        Vote vote = new Vote(input.heldOn(), input.due(), input.present(), input.votesFor(), input.minutes());
        PersonId person = input.person() == null ? PersonId.random() : input.person();
        return sender -> {
            Envelope name = new Sealing(personalData, origin).name(person, input.name());
            sender.send(new RequestFilling(term, request, person, name, input.office(), input.way(), vote));
            return term.value();
        };
    }

    /** The names are sealed within the act, so that they are kept or undone with it. */
    Acts.Work round(TermId term, TermInput.Round input, RequestId origin) {
        return sender -> {
            Sealing sealing = new Sealing(personalData, origin);
            List<FillingVote> votes = input.votes().stream()
                    .map(each -> {
                        PersonId person = each.person() == null ? PersonId.random() : each.person();
                        return new FillingVote(person, sealing.name(person, each.name()), each.votesFor());
                    })
                    .toList();
            sender.send(new RecordFillingRound(
                    term, input.office(), input.heldOn(), input.due(), input.present(), votes, input.minutes()));
            return term.value();
        };
    }

    private static Acts.Work work(TermCommand command) {
        return sender -> {
            sender.send(command);
            return command.term().value();
        };
    }
}

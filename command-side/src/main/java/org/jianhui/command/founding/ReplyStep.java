package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.Asked;
import org.jianhui.command.founding.Phase.Grouped;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.rule.OneReplyPerRequest;
import org.jianhui.kernel.document.rule.RecordedIsNotSigned;
import org.jianhui.kernel.document.rule.ReplyAnswersARequest;
import org.jianhui.kernel.document.rule.ReplyNotBeforeRequest;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordMeetingReply;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The superior replies to the application and to the meeting request: signed here, or recorded from paper. */
final class ReplyStep {

    private final Dossier dossier;

    ReplyStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(ReplyToApplication command, Act act, FoundingLaw law) {
        application(command.reply(), command.outcome(), command.reason(), act, law, ReplySource.SIGNED_HERE);
    }

    @CommandHandler
    void decide(RecordApplicationReply command, Act act, FoundingLaw law) {
        application(command.reply(), command.outcome(), command.reason(), act, law, ReplySource.RECORDED_FROM_PAPER);
    }

    @CommandHandler
    void decide(ReplyToMeetingRequest command, Act act, FoundingLaw law) {
        meeting(command.reply(), command.outcome(), command.reason(), act, law, ReplySource.SIGNED_HERE);
    }

    @CommandHandler
    void decide(RecordMeetingReply command, Act act, FoundingLaw law) {
        meeting(command.reply(), command.outcome(), command.reason(), act, law, ReplySource.RECORDED_FROM_PAPER);
    }

    private void application(
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason,
            Act act,
            FoundingLaw law,
            ReplySource source) {
        Basis basis = judged(PaperKind.FOUNDING_APPLICATION, reply, outcome, reason, act, law, source);
        Terms terms = dossier.terms();
        int within = law.preparation(terms.edition()).groupWithinDays();
        apply(new ApplicationReplied(
                terms.founding(),
                reply,
                terms.replies(),
                signer(act, source),
                outcome,
                outcome == ReplyOutcome.APPROVED ? null : reason,
                outcome == ReplyOutcome.APPROVED ? reply.dated().plusDays(within) : null,
                basis));
        if (outcome == ReplyOutcome.REFUSED) {
            apply(new FoundingEnded(terms.founding(), FoundingEnd.APPLICATION_REFUSED, reason, act.receivedOnDate()));
        }
    }

    private void meeting(
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason,
            Act act,
            FoundingLaw law,
            ReplySource source) {
        Basis basis = judged(PaperKind.MEETING_REQUEST, reply, outcome, reason, act, law, source);
        apply(new MeetingReplied(
                dossier.terms().founding(),
                reply,
                dossier.terms().replies(),
                signer(act, source),
                outcome,
                outcome == ReplyOutcome.APPROVED ? null : reason,
                basis));
    }

    private Basis judged(
            PaperKind asked,
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String reason,
            Act act,
            FoundingLaw law,
            ReplySource source) {
        Asked open = open(asked, reply);
        String edition = dossier.terms().edition();
        Dates dates = new Dates(act, law.backdatingFreeDays(edition));
        boolean answers = open.request().paper().equals(reply.answers());
        List<Rule> rules = new ArrayList<>(List.of(
                new ReplyAnswersARequest(open.kind(), reply.answers(), answers),
                new RecordedIsNotSigned(reply.source(), source, reply.scan() != null),
                new ReplyNotBeforeRequest(reply.dated(), open.request().dated()),
                dates.happened("dated", reply.dated()),
                dossier.numbers().reply(reply.number())));
        if (source == ReplySource.SIGNED_HERE) {
            rules.add(dates.explained("dated", reply.dated()));
        } else {
            rules.add(law.proofs().rule(reply.scan() == null ? List.of() : List.of(reply.scan())));
        }
        if (outcome != ReplyOutcome.APPROVED) {
            rules.add(new ReasonStated(reason));
        }
        return Judgement.by(edition, rules);
    }

    private Asked open(PaperKind asked, ReplyPaper reply) {
        boolean meeting = asked == PaperKind.MEETING_REQUEST;
        List<String> missing = new ArrayList<>();
        if (meeting) {
            missing.addAll(dossier.groupedFor("meeting-reply").missing());
            if (dossier.phase() instanceof Grouped) {
                missing.add(PaperKind.MEETING_REQUEST.name());
            }
        }
        Rule.verify(
                dossier.stillOpen(),
                new NothingSkipped(meeting ? "meeting-reply" : "founding-reply", missing),
                new OneReplyPerRequest(reply.answers(), !dossier.asks(asked)));
        return (Asked) dossier.phase();
    }

    private static @Nullable PersonId signer(Act act, ReplySource source) {
        return source == ReplySource.SIGNED_HERE ? act.actor().person() : null;
    }
}

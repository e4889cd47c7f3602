package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.rule.BackdatingExplained;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.rule.OneReplyPerRequest;
import org.jianhui.kernel.document.rule.RecordedIsNotSigned;
import org.jianhui.kernel.document.rule.ReplyAnswersARequest;
import org.jianhui.kernel.document.rule.ReplyNotBeforeRequest;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermPostponed;
import org.jspecify.annotations.Nullable;

/** The superior replies to what the committee has asked for: signed here, or recorded from paper. */
final class ReplyStep {

    private final Standing standing;
    private final DepartureStep departures;
    private final FillingStep fillings;

    ReplyStep(Standing standing, DepartureStep departures, FillingStep fillings) {
        this.standing = standing;
        this.departures = departures;
        this.fillings = fillings;
    }

    @CommandHandler
    void decide(ReplyToCommittee command, Act act, TermLaw law) {
        reply(
                command.reply(),
                command.outcome(),
                command.reason(),
                command.personal(),
                act,
                law,
                ReplySource.SIGNED_HERE);
    }

    @CommandHandler
    void decide(RecordReplyToCommittee command, Act act, TermLaw law) {
        reply(
                command.reply(),
                command.outcome(),
                command.reason(),
                command.personal(),
                act,
                law,
                ReplySource.RECORDED_FROM_PAPER);
    }

    private void reply(
            ReplyPaper reply,
            ReplyOutcome outcome,
            @Nullable String typed,
            @Nullable Envelope personal,
            Act act,
            TermLaw law,
            ReplySource source) {
        Rule.verify(standing.stillOpen(), new OneReplyPerRequest(reply.answers(), standing.asked() == null));
        Asked open = Objects.requireNonNull(standing.asked());
        boolean approved = outcome == ReplyOutcome.APPROVED;
        @Nullable PersonId about = about(open.asks());
        @Nullable String reason = about == null ? typed : stated(about, personal);
        LocalDate before = standing.lastDay();
        Basis basis = Judgement.by(standing.edition(), rules(reply, open, approved, reason, act, law, source));
        apply(new RequestReplied(
                standing.term(),
                open.about(),
                reply,
                standing.repliesUnion(),
                source == ReplySource.SIGNED_HERE ? act.actor().person() : null,
                outcome,
                approved || about != null ? null : reason,
                approved || about == null ? null : personal,
                basis));
        if (approved) {
            follow(open, before, reply, law, basis);
        }
    }

    /** Whose office the request is about; null if it is the committee's term. */
    private static @Nullable PersonId about(TermEvent asks) {
        if (asks instanceof DepartureRequested departure) {
            return departure.person();
        }
        return asks instanceof FillingRequested filling ? filling.person() : null;
    }

    /**
     * That a sealed reason is there, without its words.
     *
     * @throws Conflict {@code CHANGED_MEANWHILE} if it is sealed for somebody else: another request is open than was replied to
     */
    private static @Nullable String stated(PersonId about, @Nullable Envelope personal) {
        if (personal != null && !personal.person().equals(about)) {
            throw new Conflict("CHANGED_MEANWHILE", "the open request is about somebody else");
        }
        return personal == null ? null : "sealed";
    }

    /** What was asked for comes about. */
    private void follow(Asked open, LocalDate before, ReplyPaper reply, TermLaw law, Basis basis) {
        if (open.asks() instanceof PostponementRequested postponement) {
            apply(new TermPostponed(standing.term(), before, postponement.until(), standing.edition()));
        } else if (open.asks() instanceof DepartureRequested departure) {
            departures.consented(departure, reply.dated(), law, basis);
        } else if (open.asks() instanceof FillingRequested filling) {
            fillings.approved(filling, reply.number(), reply.dated(), law);
        }
    }

    private List<Rule> rules(
            ReplyPaper reply,
            Asked open,
            boolean approved,
            @Nullable String reason,
            Act act,
            TermLaw law,
            ReplySource source) {
        boolean answers = open.request().paper().equals(reply.answers());
        LocalDate today = act.receivedOnDate();
        List<Rule> rules = new ArrayList<>(List.of(
                new ReplyAnswersARequest(PaperKind.COMMITTEE_REPLY, reply.answers(), answers),
                new RecordedIsNotSigned(reply.source(), source, reply.scan() != null),
                new ReplyNotBeforeRequest(reply.dated(), open.request().dated()),
                new NotInTheFuture("dated", reply.dated(), today),
                standing.reply(reply.number())));
        if (source == ReplySource.SIGNED_HERE) {
            int free = law.backdatingFreeDays(standing.edition());
            rules.add(new BackdatingExplained("dated", reply.dated(), today, free, act.backdatedBecause() != null));
        } else {
            rules.add(law.proofs().rule(reply.scan() == null ? List.of() : List.of(reply.scan())));
        }
        if (!approved) {
            rules.add(new ReasonStated(reason));
        }
        return rules;
    }
}

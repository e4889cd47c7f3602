package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.term.rule.AskedByTheUnion;
import org.jianhui.command.term.rule.PostponedToALaterDay;
import org.jianhui.command.term.rule.PostponedWithinLimit;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.parameter.TermEndParameters;

/** The committee asks to postpone its re-election. */
final class PostponementStep {

    private final Standing standing;

    PostponementStep(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(RequestPostponement command, Act act, TermLaw law) {
        Rule.verify(standing.stillOpen(), standing.due("postponement", standing.asked() == null));
        RequestPaper request = command.request();
        String edition = standing.edition();
        TermEndParameters parameters = law.end(edition);
        PostponedWithinLimit limit = new PostponedWithinLimit(
                command.until(), parameters.latest(standing.approvedLastDay()), parameters.postponeLimit());
        Basis basis = Judgement.by(
                edition,
                new AskedByTheUnion(PaperKind.COMMITTEE_REQUEST, request.issuer()),
                standing.own(request.number()),
                new NotInTheFuture("dated", request.dated(), act.receivedOnDate()),
                new ReasonStated(command.reason()),
                new PostponedToALaterDay(command.until(), standing.lastDay(), act.receivedOnDate()),
                limit);
        apply(new PostponementRequested(
                command.term(),
                request,
                command.until(),
                command.reason(),
                act.actedOnDate(),
                law.reply(edition).dueOn(act.actedOnDate()),
                limit.warns() ? List.of(limit.id()) : List.of(),
                basis));
    }
}

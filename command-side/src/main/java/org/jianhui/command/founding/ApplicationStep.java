package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.SentBack;
import org.jianhui.command.founding.rule.ApplicationComplete;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.rule.IssuedInTheRightName;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** The founding application: filed, filed anew, taken back (附1-1). */
final class ApplicationStep {

    private final Dossier dossier;

    ApplicationStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(AmendApplication command, Act act, FoundingLaw law) {
        Rule.verify(dossier.stillOpen(), dossier.due("founding-application", dossier.phase() instanceof SentBack));
        String edition = dossier.terms().edition();
        Basis basis = Judgement.by(edition, rules(command.request(), command.application(), act));
        apply(new ApplicationAmended(
                command.founding(),
                command.request(),
                command.application(),
                act.actedOnDate(),
                law.reply(edition).dueOn(act.actedOnDate()),
                basis));
    }

    /** What holds of the application whenever it is filed. */
    List<Rule> rules(RequestPaper request, FoundingApplication application, Act act) {
        return new ArrayList<>(List.of(
                new IssuedInTheRightName(PaperKind.FOUNDING_APPLICATION, request.issuer(), PaperIssuer.FOUNDERS),
                dossier.numbers().own(request.number()),
                new NotInTheFuture("dated", request.dated(), act.receivedOnDate()),
                new ApplicationComplete(application)));
    }

    @CommandHandler
    void decide(WithdrawApplication command, Act act) {
        boolean before = dossier.group().since() == null;
        Rule.verify(dossier.stillOpen(), dossier.due("withdrawal", before), new ReasonStated(command.reason()));
        apply(new FoundingEnded(
                command.founding(), FoundingEnd.APPLICATION_WITHDRAWN, command.reason(), act.receivedOnDate()));
    }
}

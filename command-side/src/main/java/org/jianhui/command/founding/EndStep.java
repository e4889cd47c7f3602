package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.Ended;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.EndWithElection;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.rule.Rule;

/** The founding is given up, or falls with its election case. */
final class EndStep {

    private final Dossier dossier;

    EndStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(AbandonFounding command, Act act) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.groupedFor("abandonment"),
                dossier.due("abandonment", dossier.resultApprovedOn() == null),
                new ReasonStated(command.reason()));
        apply(new FoundingEnded(command.founding(), FoundingEnd.ABANDONED, command.reason(), act.receivedOnDate()));
    }

    /** Told again, or after the end, it changes nothing. */
    @CommandHandler
    void decide(EndWithElection command, Act act) {
        if (!(dossier.phase() instanceof Ended) && dossier.resultApprovedOn() == null) {
            apply(new FoundingEnded(
                    command.founding(), FoundingEnd.ELECTION_ENDED, command.reason(), act.receivedOnDate()));
        }
    }
}

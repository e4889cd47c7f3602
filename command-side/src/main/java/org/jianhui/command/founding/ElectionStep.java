package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.Ended;
import org.jianhui.command.founding.Phase.MeetingAgreed;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingCommand.NoteNextElection;
import org.jianhui.kernel.founding.FoundingCommand.NoteVoidElection;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.ElectionVoided;
import org.jspecify.annotations.Nullable;

/** The founding follows its election: a void result is noted, and the case that the union opens next becomes its own (附1-3(6)). */
final class ElectionStep {

    private final Dossier dossier;

    ElectionStep(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Told again, it changes nothing. */
    @CommandHandler
    void decide(NoteVoidElection command) {
        @Nullable ElectionOpening opening = dossier.group().opening();
        if (dossier.phase() instanceof MeetingAgreed && opening != null) {
            apply(new ElectionVoided(
                    command.founding(),
                    command.election(),
                    command.reply(),
                    command.voidedOn(),
                    command.reason(),
                    opening.stageEnd()));
        }
    }

    /** Its own case, told again, changes nothing; nor does what the union elects once a result was approved. */
    @CommandHandler
    void decide(NoteNextElection command) {
        @Nullable ElectionOpening own = dossier.group().opening();
        boolean electing = dossier.resultApprovedOn() == null && !(dossier.phase() instanceof Ended);
        if (electing && own != null && !own.election().equals(command.opening().election())) {
            apply(new ElectionReopened(
                    command.founding(), command.opening(), dossier.papers().inForce()));
        }
    }
}

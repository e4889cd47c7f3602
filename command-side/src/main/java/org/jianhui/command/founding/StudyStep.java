package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.rule.StudyComplete;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.founding.FoundingCommand.RecordStudy;
import org.jianhui.kernel.founding.StudyRecord;
import org.jianhui.kernel.founding.event.StudyRecorded;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** What the preparatory group studies and makes known (附1-2): a checklist, on which no step waits. */
final class StudyStep {

    private final Dossier dossier;

    StudyStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(RecordStudy command, Act act, FoundingLaw law) {
        StudyRecord study = command.study();
        String edition = dossier.terms().edition();
        Dates dates = new Dates(act, law.backdatingFreeDays(edition));
        Rule.verify(dossier.stillOpen(), dossier.groupedFor("study"));
        apply(new StudyRecorded(
                command.founding(),
                study,
                Judgement.by(
                        edition,
                        new StudyComplete(study),
                        dates.happened("heldOn", study.heldOn()),
                        law.proofs().rule(study.proof() == null ? List.of() : List.of(study.proof())))));
    }
}

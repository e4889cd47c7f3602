package org.jianhui.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.campaign.rule.ClosingOfUnionAndYear;
import org.jianhui.command.campaign.rule.EveryMemberEntered;
import org.jianhui.command.campaign.rule.StageAfterEntries;
import org.jianhui.command.campaign.rule.StageBegun;
import org.jianhui.command.campaign.rule.StageClosedOnce;
import org.jianhui.command.campaign.rule.StageHasMembers;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.campaign.Stage;
import org.jianhui.kernel.campaign.StageCommand.CloseFoundingStage;
import org.jianhui.kernel.campaign.StageParameters;
import org.jianhui.kernel.campaign.event.FoundingStageClosed;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Judgement;
import org.jspecify.annotations.Nullable;

/** The end of one stage of the plan in one union; it happens once. */
final class StageClosing {

    @AggregateIdentifier
    private @Nullable StageClosingId id;

    private boolean closed;

    StageClosing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseFoundingStage command, Act act, StageLaw law) {
        LocalDate day = act.actedOnDate();
        Edition edition = law.book().editionOn(day);
        Stage stage = edition.parameters(StageParameters.class).founding();
        int year = stage.from().getYear();
        EnteredMembers.Counts counts = law.members().lock(command.union());
        boolean own = command.closing().equals(StageClosingId.of(year, stage.number(), command.union()));
        apply(new FoundingStageClosed(
                command.closing(),
                command.union(),
                year,
                counts.members(),
                day.isAfter(stage.to()),
                day,
                Judgement.by(
                        edition.id(),
                        List.of(
                                new ClosingOfUnionAndYear(own),
                                new StageClosedOnce(closed),
                                new StageBegun(day, stage.from()),
                                new StageHasMembers(counts.members()),
                                new EveryMemberEntered(counts.missing()),
                                new StageAfterEntries(day, counts.lastEntry())))));
    }

    @EventSourcingHandler
    void evolve(FoundingStageClosed event) {
        id = event.closing();
        closed = true;
    }
}

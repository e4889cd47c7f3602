package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.term.rule.TermOfThreeOrFiveYears;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jspecify.annotations.Nullable;

/**
 * The term of one elected committee. Its life: it begins with the superior's approval of the election's result, which
 * dissolves the preparatory group where there was one; it ends when the next committee takes office, or with the union.
 */
final class CommitteeTerm {

    @AggregateIdentifier
    private @Nullable TermId id;

    private @Nullable TermBegan began;
    private boolean ended;

    CommitteeTerm() {}

    /** Follows from the approved result; told again, it changes nothing. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BeginTerm command, Act act, TermLaw law) {
        if (began != null) {
            return;
        }
        int years = law.length(command.edition()).years();
        apply(new TermBegan(
                command.term(),
                command.election(),
                command.union(),
                command.upperUnion(),
                command.countyUnion(),
                command.approval(),
                command.approvedOn(),
                command.lastDay(),
                years,
                command.offices(),
                Judgement.by(
                        command.edition(),
                        new TermOfThreeOrFiveYears(years, command.approvedOn(), command.lastDay()))));
        if (command.first()) {
            apply(new PreparatoryGroupDissolved(command.term(), command.union(), act.receivedOnDate()));
        }
    }

    /** Follows from the next approved result, or from the end of the union; told again, it changes nothing. */
    @CommandHandler
    void decide(EndTerm command) {
        if (began != null && !ended) {
            apply(new TermEnded(command.term(), began.union(), command.cause(), command.lastDay()));
        }
    }

    @EventSourcingHandler
    void evolve(TermBegan event) {
        id = event.term();
        began = event;
    }

    @EventSourcingHandler
    void evolve(TermEnded event) {
        ended = true;
    }
}

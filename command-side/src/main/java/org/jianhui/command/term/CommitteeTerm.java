package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.ResumeTerm;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.rule.TermOfThreeOrFiveYears;
import org.jspecify.annotations.Nullable;

/**
 * The term of one elected committee. Its life: it begins with the superior's approval of the election's result, which
 * dissolves the preparatory group where there was one; offices are left ({@link DepartureStep}), voted on ({@link RoundStep})
 * and filled again ({@link FillingStep}); near its end the committee is warned, elects anew, asking for the meeting
 * ({@link MeetingStep}), or asks to postpone ({@link PostponementStep}), and the superior replies ({@link ReplyStep}); overrun, it goes on and the superior is told; it ends when the next committee takes office, or
 * with the union ({@link EndingStep}).
 */
final class CommitteeTerm {

    @AggregateIdentifier
    private @Nullable TermId id;

    @AggregateMember
    private final Standing standing = new Standing();

    @AggregateMember
    private final PostponementStep postponementStep = new PostponementStep(standing);

    @AggregateMember
    private final MeetingStep meetingStep = new MeetingStep(standing);

    @AggregateMember
    private final Seats seats = new Seats();

    @AggregateMember
    private final DepartureStep departureStep = new DepartureStep(standing, seats);

    @AggregateMember
    private final Rounds rounds = new Rounds();

    @AggregateMember
    private final RoundStep roundStep = new RoundStep(standing, seats, rounds);

    @AggregateMember
    private final NextInVotes nextInVotes = new NextInVotes(standing, seats);

    @AggregateMember
    private final DeclineStep declineStep = new DeclineStep(standing, seats, nextInVotes);

    @AggregateMember
    private final FillingStep fillingStep = new FillingStep(standing, seats, rounds, nextInVotes, departureStep);

    @AggregateMember
    private final ReplyStep replyStep = new ReplyStep(standing, departureStep, fillingStep);

    @AggregateMember
    private final EndingStep endingStep = new EndingStep(standing);

    CommitteeTerm() {}

    /** Follows from the approved result; told again, it changes nothing. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(BeginTerm command, Act act, TermLaw law) {
        if (standing.hasBegun()) {
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
        replyWhereItHasMoved(command.term(), command.union(), command.upperUnion(), law);
    }

    /** Follows from the union's papers: the committee serves already, and what is past is not judged again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ResumeTerm command, Act act, TermLaw law) {
        if (standing.hasBegun()) {
            return;
        }
        apply(new TermBegan(
                command.term(),
                command.election(),
                command.union(),
                command.upperUnion(),
                command.countyUnion(),
                command.approval(),
                command.firstDay(),
                command.lastDay(),
                command.years(),
                command.offices(),
                Judgement.by(command.edition())));
        command.later()
                .forEach(each -> apply(new OfficeFilled(
                        command.term(),
                        command.union(),
                        each.person(),
                        each.name(),
                        each.office(),
                        each.approval(),
                        each.since())));
        apply(new PreparatoryGroupDissolved(command.term(), command.union(), act.receivedOnDate()));
        replyWhereItHasMoved(command.term(), command.union(), command.upperUnion(), law);
    }

    private static void replyWhereItHasMoved(TermId term, UnionId union, UnionId upper, TermLaw law) {
        ReplyMovedUp moved = law.moved().of(union, upper);
        if (moved != null) {
            apply(new ReplyMovedToCounty(term, moved.superior(), moved.to(), moved.conflicted(), moved.reason()));
        }
    }

    @EventSourcingHandler
    void evolve(TermBegan event) {
        id = event.term();
    }
}

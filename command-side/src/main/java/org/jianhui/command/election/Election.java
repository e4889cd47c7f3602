package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.election.rule.OneOpenCase;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ElectionCommand.EndWithFounding;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.organisation.rule.SuperiorsStandAbove;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The case of one union, from the papers that preceded it to the approved result. Its life: it is opened by the preparatory group, or by
 * the committee if the union has or had one; papers are entered
 * ({@link PapersStep}); the lists for the three bodies go up and may change ({@link CandidatesStep}); the superior replies
 * per person and body ({@link ReviewStep}), chased if late ({@link ReplyStep}); the approved are posted and the working
 * days run ({@link NoticeStep}), counted again if the calendar changes ({@link RecountStep}); objections block one
 * candidacy each ({@link ObjectionsStep}), their ruling chased if late ({@link RulingTimeStep}); the day is fixed and the meeting cleared ({@link MeetingStep}); the meeting
 * elects and the union reports the result ({@link ResultStep}); the superior approves or voids it, and the case ends
 * ({@link ResultReplyStep}). The order is strict (E-11): what is skipped is refused by name.
 */
final class Election {

    @AggregateIdentifier
    private @Nullable ElectionId id;

    @AggregateMember
    private final Terms terms = new Terms();

    @AggregateMember
    private final Papers papers = new Papers();

    @AggregateMember
    private final Slate slate = new Slate();

    @AggregateMember
    private final Objections objections = new Objections();

    @AggregateMember
    private final Progress progress = new Progress();

    private final Dossier dossier = new Dossier(terms, papers, slate, objections, progress);

    @AggregateMember
    private final PapersStep papersStep = new PapersStep(dossier);

    @AggregateMember
    private final CandidatesStep candidatesStep = new CandidatesStep(dossier);

    @AggregateMember
    private final ReviewStep reviewStep = new ReviewStep(dossier);

    @AggregateMember
    private final ReplyStep replyStep = new ReplyStep(dossier);

    @AggregateMember
    private final NoticeStep noticeStep = new NoticeStep(dossier);

    @AggregateMember
    private final RecountStep recountStep = new RecountStep(dossier);

    @AggregateMember
    private final ObjectionsStep objectionsStep = new ObjectionsStep(dossier);

    @AggregateMember
    private final RulingTimeStep rulingTimeStep = new RulingTimeStep(dossier);

    @AggregateMember
    private final MeetingStep meetingStep = new MeetingStep(dossier);

    @AggregateMember
    private final ResultStep resultStep = new ResultStep(dossier);

    @AggregateMember
    private final ResultReplyStep resultReplyStep = new ResultReplyStep(dossier);

    Election() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenElection command, Act act, ElectionLaw law) {
        String edition = law.book().editionOn(act.actedOnDate()).id();
        Basis basis = Judgement.by(
                edition,
                new OneOpenCase(command.union(), law.openCases().test(command.union())),
                new SuperiorsStandAbove(
                        command.upperUnion(),
                        command.countyUnion(),
                        law.superiors().above(command.union(), act.actedOnDate())));
        apply(new ElectionOpened(
                command.election(),
                command.union(),
                command.upperUnion(),
                command.countyUnion(),
                command.stageEnd(),
                command.contact(),
                act.actedOnDate(),
                basis));
        if (law.committees().hadOne(command.union())) {
            apply(new EarlierCommitteeFound(command.election(), command.union()));
        }
        openWhereRepliesHaveMoved(command, law);
    }

    /** The authority redirects the reply by the same move: a case opened after it begins where the reply is signed (I-37). */
    private static void openWhereRepliesHaveMoved(OpenElection command, ElectionLaw law) {
        @Nullable ReplyMovedUp moved = law.moved().of(command.union(), command.upperUnion());
        if (moved != null) {
            apply(new ReplyMovedToCounty(
                    command.election(), moved.superior(), moved.to(), moved.conflicted(), moved.reason()));
        }
    }

    @CommandHandler
    void decide(AbandonElection command, Act act) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.due("abandonment", !dossier.isMeetingHeld()),
                new ReasonStated(command.reason()));
        apply(new ElectionEnded(command.election(), EndCause.ABANDONED, command.reason(), act.receivedOnDate()));
    }

    /** Told again, or after the end, it changes nothing. */
    @CommandHandler
    void decide(EndWithFounding command, Act act) {
        if (!(dossier.phase() instanceof Phase.Ended)) {
            apply(new ElectionEnded(
                    command.election(), EndCause.FOUNDING_ENDED, command.reason(), act.receivedOnDate()));
        }
    }

    @EventSourcingHandler
    void evolve(ElectionOpened event) {
        id = event.election();
    }
}

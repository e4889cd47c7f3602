package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.founding.rule.FoundedUnderAFederation;
import org.jianhui.command.founding.rule.OneOpenFounding;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.organisation.rule.SuperiorsStandAbove;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The founding of one union. Its life: the application goes up, may be returned and filed anew, or taken back
 * ({@link ApplicationStep}); the superior replies ({@link ReplyStep}), chased if late ({@link ReminderStep}); after an
 * approving reply the preparatory group is set up and may change, which opens the election case ({@link GroupStep}), and notes
 * what it studies and makes known ({@link StudyStep}); with
 * members and union groups there, it asks for the first meeting ({@link MeetingStep}); the election runs in its own case, and after
 * a void result in another ({@link ElectionStep}). Once its result is approved, registration, seal, certificate and account follow, and the union is founded
 * ({@link FollowUpStep}). Wherever it is given up, it ends, and the election case with it ({@link EndStep}).
 */
final class Founding {

    @AggregateIdentifier
    private @Nullable FoundingId id;

    @AggregateMember
    private final Terms terms = new Terms();

    @AggregateMember
    private final PaperNumbers numbers = new PaperNumbers();

    @AggregateMember
    private final PapersInForce papers = new PapersInForce();

    @AggregateMember
    private final Group group = new Group();

    @AggregateMember
    private final Registrations registrations = new Registrations();

    @AggregateMember
    private final Progress progress = new Progress();

    private final Dossier dossier = new Dossier(terms, numbers, papers, group, registrations, progress);

    @AggregateMember
    private final ApplicationStep applicationStep = new ApplicationStep(dossier);

    @AggregateMember
    private final ReplyStep replyStep = new ReplyStep(dossier);

    @AggregateMember
    private final ReminderStep reminderStep = new ReminderStep(dossier);

    @AggregateMember
    private final GroupStep groupStep = new GroupStep(dossier);

    @AggregateMember
    private final StudyStep studyStep = new StudyStep(dossier);

    @AggregateMember
    private final MeetingStep meetingStep = new MeetingStep(dossier);

    @AggregateMember
    private final ElectionStep electionStep = new ElectionStep(dossier);

    @AggregateMember
    private final FollowUpStep followUpStep = new FollowUpStep(dossier);

    @AggregateMember
    private final EndStep endStep = new EndStep(dossier);

    Founding() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(FileApplication command, Act act, FoundingLaw law) {
        String edition = law.book().editionOn(act.actedOnDate()).id();
        List<Rule> rules = applicationStep.rules(command.request(), command.application(), act);
        rules.add(new OneOpenFounding(command.union(), law.openFoundings().test(command.union())));
        List<UnionId> above = law.superiors().above(command.union(), act.actedOnDate());
        rules.add(new FoundedUnderAFederation(command.union(), above));
        rules.add(new SuperiorsStandAbove(command.upperUnion(), command.countyUnion(), above));
        Basis basis = Judgement.by(edition, rules);
        apply(new ApplicationFiled(
                command.founding(),
                command.union(),
                command.upperUnion(),
                command.countyUnion(),
                command.request(),
                command.application(),
                act.actedOnDate(),
                law.reply(edition).dueOn(act.actedOnDate()),
                basis));
        fileWhereRepliesHaveMoved(command, law);
    }

    /** The authority redirects the reply by the same move: a founding filed after it begins where the reply is signed (I-37). */
    private static void fileWhereRepliesHaveMoved(FileApplication command, FoundingLaw law) {
        @Nullable ReplyMovedUp moved = law.moved().of(command.union(), command.upperUnion());
        if (moved != null) {
            apply(new ReplyMovedToCounty(
                    command.founding(), moved.superior(), moved.to(), moved.conflicted(), moved.reason()));
        }
    }

    @EventSourcingHandler
    void evolve(ApplicationFiled event) {
        id = event.founding();
    }
}

package org.jianhui.command.membership.realname;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.realname.RealNameRegister.Entry;
import org.jianhui.command.membership.realname.rule.AnsweredAreListed;
import org.jianhui.command.membership.realname.rule.AnswersBounded;
import org.jianhui.command.membership.realname.rule.BatchBounded;
import org.jianhui.command.membership.realname.rule.BatchDaysFollow;
import org.jianhui.command.membership.realname.rule.BatchNotOver;
import org.jianhui.command.membership.realname.rule.BatchReleased;
import org.jianhui.command.membership.realname.rule.BatchUnreleased;
import org.jianhui.command.membership.realname.rule.EnteredAreMembers;
import org.jianhui.command.membership.realname.rule.EntryOnRecord;
import org.jianhui.command.membership.realname.rule.GroundOfPhase;
import org.jianhui.command.membership.realname.rule.InOneBatch;
import org.jianhui.command.membership.realname.rule.ListedAreMembers;
import org.jianhui.command.membership.realname.rule.NotAnsweredYet;
import org.jianhui.command.membership.realname.rule.NotEnteredYet;
import org.jianhui.command.membership.realname.rule.RejectionReasoned;
import org.jianhui.command.membership.realname.rule.ReleasedByAnother;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameCommand.DiscardRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.ReleaseRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RevokeRealNameEntry;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.membership.realname.event.RealNameAnswered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchDiscarded;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened.Listed;
import org.jianhui.kernel.membership.realname.event.RealNameBatchReleased;
import org.jianhui.kernel.membership.realname.event.RealNameEntryRevoked;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One batch of members for the real-name system. Its life: who acts for the union chooses members; somebody else who does
 * releases them, and only then their data may leave the house; what the system answers is recorded, at once or by and by, until
 * none is left; what is not answered may be given up. An entry that proves wrong is revoked, also afterwards.
 */
final class RealNameBatch {

    /** Where a batch stands. */
    private enum Phase {
        WAITING,
        RELEASED,
        OVER
    }

    @AggregateIdentifier
    private @Nullable RealNameBatchId id;

    private @Nullable UnionId union;
    private @Nullable PersonId opener;
    private @Nullable LocalDate since;
    private Phase phase = Phase.WAITING;
    private final Map<MembershipId, PersonId> listed = new LinkedHashMap<>();
    private final Map<MembershipId, RealNameOutcome> answered = new LinkedHashMap<>();

    RealNameBatch() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenRealNameBatch command, Act act, RealNameLaw law) {
        Rule.verify(new BatchBounded(command.memberships().size()));
        List<Entry> own = law.register().lock(command.memberships()).stream()
                .filter(each -> each.isMemberOf(command.union()))
                .toList();
        Rule.verify(
                new ListedAreMembers(command.memberships().size() - own.size()),
                new NotEnteredYet((int) own.stream().filter(Entry::entered).count()),
                new InOneBatch((int) own.stream().filter(Entry::waits).count()),
                new BatchDaysFollow(act.actedOnDate(), Entry.latest(own)));
        apply(new RealNameBatchOpened(
                command.batch(),
                command.union(),
                Objects.requireNonNull(act.actor().person()),
                own.stream()
                        .map(each -> new Listed(each.membership(), each.person()))
                        .toList(),
                act.actedOnDate()));
    }

    @CommandHandler
    void decide(ReleaseRealNameBatch command, Act act) {
        Rule.verify(
                new BatchUnreleased(phase == Phase.WAITING),
                new ReleasedByAnother(
                        Objects.requireNonNull(opener).equals(act.actor().person())),
                new BatchDaysFollow(act.actedOnDate(), since()));
        apply(new RealNameBatchReleased(command.batch(), union(), act.actedOnDate()));
    }

    @CommandHandler
    void decide(DiscardRealNameBatch command, Act act) {
        DiscardGround unfit = phase == Phase.WAITING ? DiscardGround.NEVER_UPLOADED : DiscardGround.NOT_RELEASED;
        Rule.verify(
                new BatchNotOver(phase == Phase.OVER),
                new GroundOfPhase(command.ground() != unfit),
                new BatchDaysFollow(act.actedOnDate(), since()));
        apply(new RealNameBatchDiscarded(command.batch(), union(), command.ground(), act.actedOnDate()));
    }

    @CommandHandler
    void decide(RecordRealNameAnswers command, Act act, RealNameLaw law) {
        List<RealNameAnswer> answers = command.answers();
        Rule.verify(
                new BatchReleased(phase == Phase.RELEASED),
                new AnswersBounded(answers.size()),
                new BatchDaysFollow(act.actedOnDate(), since()));
        long named = answers.stream()
                .map(RealNameAnswer::membership)
                .filter(listed::containsKey)
                .distinct()
                .count();
        Rule.verify(new AnsweredAreListed(answers.size() - (int) named), new NotAnsweredYet((int) answers.stream()
                .filter(each -> answered.containsKey(each.membership()))
                .count()));
        Rule.verify(
                new RejectionReasoned((int) answers.stream()
                        .filter(each -> law.isUnreasoned(each, person(each.membership())))
                        .count()),
                new EnteredAreMembers(law.gone(union(), answers)));
        int left = listed.size() - answered.size() - answers.size();
        apply(new RealNameAnswered(command.batch(), union(), answers, left, act.actedOnDate()));
    }

    @CommandHandler
    void decide(RevokeRealNameEntry command, Act act, RealNameLaw law) {
        boolean entered = answered.get(command.membership()) == RealNameOutcome.ENTERED;
        Rule.verify(new EntryOnRecord(entered), new BatchDaysFollow(act.actedOnDate(), since()));
        law.register().lock(List.of(command.membership()));
        RealNameLaw.requireOf(person(command.membership()), command.reason());
        Rule.verify(new ReasonStated(law.open(command.reason())));
        apply(new RealNameEntryRevoked(
                command.batch(), union(), command.membership(), command.reason(), act.actedOnDate()));
    }

    @EventSourcingHandler
    void evolve(RealNameBatchOpened event) {
        id = event.batch();
        union = event.union();
        opener = event.opener();
        since = event.on();
        event.members().forEach(each -> listed.put(each.membership(), each.person()));
    }

    @EventSourcingHandler
    void evolve(RealNameBatchReleased event) {
        phase = Phase.RELEASED;
        since = event.on();
    }

    @EventSourcingHandler
    void evolve(RealNameBatchDiscarded event) {
        phase = Phase.OVER;
        since = event.on();
    }

    @EventSourcingHandler
    void evolve(RealNameAnswered event) {
        event.answers().forEach(each -> answered.put(each.membership(), each.outcome()));
        since = event.on();
        if (event.left() == 0) {
            phase = Phase.OVER;
        }
    }

    @EventSourcingHandler
    void evolve(RealNameEntryRevoked event) {
        answered.put(event.membership(), RealNameOutcome.REJECTED);
        since = event.on();
    }

    private PersonId person(MembershipId membership) {
        return Objects.requireNonNull(listed.get(membership));
    }

    private UnionId union() {
        return Objects.requireNonNull(union);
    }

    private LocalDate since() {
        return Objects.requireNonNull(since);
    }
}

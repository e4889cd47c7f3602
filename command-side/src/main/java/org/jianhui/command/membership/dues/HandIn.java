package org.jianhui.command.membership.dues;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.dues.CashRegister.Cash;
import org.jianhui.command.membership.dues.rule.CashInOwnHands;
import org.jianhui.command.membership.dues.rule.ClosedAfterReceived;
import org.jianhui.command.membership.dues.rule.CountedAfterHandedIn;
import org.jianhui.command.membership.dues.rule.CountedByAnother;
import org.jianhui.command.membership.dues.rule.CountedToTheFen;
import org.jianhui.command.membership.dues.rule.HandInOpen;
import org.jianhui.command.membership.dues.rule.InOneHandIn;
import org.jianhui.command.membership.dues.rule.ReceiptStands;
import org.jianhui.command.membership.dues.rule.ReturnedForDifference;
import org.jianhui.command.membership.dues.rule.SomeHandedIn;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.HandInCommand.ReturnHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.WithdrawHandIn;
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.dues.event.HandInAccepted;
import org.jianhui.kernel.membership.dues.event.HandInReturned;
import org.jianhui.kernel.membership.dues.event.HandInWithdrawn;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One hand-in of cash. Its life: who took dues in cash hands in the money of some receipts; somebody else who acts for the union
 * counts it, and either accepts it or returns all of it with the amount counted and a reason; or who handed it in takes it back
 * before. Only an accepted one keeps its receipts, those of the others may be handed in again.
 */
final class HandIn {

    @AggregateIdentifier
    private @Nullable HandInId id;

    private @Nullable UnionId union;
    private @Nullable PersonId holder;
    private @Nullable Money sum;
    private @Nullable LocalDate handedInOn;
    private boolean open;

    HandIn() {}

    /** Also of who audits the union by now: what is in one's pocket must find its way out. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(HandInCash command, Act act, DuesLaw law) {
        Rule.verify(new SomeHandedIn(command.receipts().size()));
        PersonId person = Objects.requireNonNull(act.actor().person());
        List<Cash> cash = law.cash().lock(command.receipts());
        List<Cash> own =
                cash.stream().filter(each -> each.isOf(person, command.union())).toList();
        Rule.verify(
                new CashInOwnHands(command.receipts().size() - own.size()),
                new ReceiptStands(own.stream().allMatch(Cash::standing)),
                new InOneHandIn((int) own.stream().filter(Cash::isHandedIn).count()),
                new ClosedAfterReceived(act.actedOnDate(), latest(own)));
        apply(new CashHandedIn(
                command.handIn(),
                command.union(),
                person,
                command.receipts(),
                own.stream().map(Cash::village).distinct().toList(),
                own.stream().map(Cash::amount).reduce(Money.ZERO, Money::plus),
                act.actedOnDate()));
    }

    private static LocalDate latest(List<Cash> cash) {
        return cash.stream().map(Cash::movedOn).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    @CommandHandler
    void decide(AcceptHandIn command, Act act, DuesLaw law) {
        counting(act, law, new CountedToTheFen(sum(), command.counted()));
        apply(new HandInAccepted(command.handIn(), union(), command.counted(), act.actedOnDate()));
    }

    @CommandHandler
    void decide(ReturnHandIn command, Act act, DuesLaw law) {
        DuesLaw.requireOf(holder(), command.reason());
        counting(
                act,
                law,
                new ReturnedForDifference(sum(), command.counted()),
                new ReasonStated(law.open(command.reason())));
        apply(new HandInReturned(command.handIn(), union(), command.counted(), act.actedOnDate(), command.reason()));
    }

    private void counting(Act act, DuesLaw law, Rule... counted) {
        Rule.verify(
                law.posting(act, union()),
                new HandInOpen(open),
                new CountedByAnother(holder().equals(act.actor().person())),
                new CountedAfterHandedIn(act.actedOnDate(), handedInOn()));
        Rule.verify(counted);
    }

    /** Whoever handed it in may take it back, also who audits the union by now: it is the own pocket's money again. */
    @CommandHandler
    void decide(WithdrawHandIn command, Act act) {
        Rule.verify(new HandInOpen(open), new CountedAfterHandedIn(act.actedOnDate(), handedInOn()));
        apply(new HandInWithdrawn(command.handIn(), union(), act.actedOnDate()));
    }

    @EventSourcingHandler
    void evolve(CashHandedIn event) {
        id = event.handIn();
        union = event.union();
        holder = event.holder();
        sum = event.sum();
        handedInOn = event.on();
        open = true;
    }

    @EventSourcingHandler
    void evolve(HandInAccepted event) {
        open = false;
    }

    @EventSourcingHandler
    void evolve(HandInReturned event) {
        open = false;
    }

    @EventSourcingHandler
    void evolve(HandInWithdrawn event) {
        open = false;
    }

    private UnionId union() {
        return Objects.requireNonNull(union);
    }

    private PersonId holder() {
        return Objects.requireNonNull(holder);
    }

    private Money sum() {
        return Objects.requireNonNull(sum);
    }

    private LocalDate handedInOn() {
        return Objects.requireNonNull(handedInOn);
    }
}

package org.jianhui.command.membership.dues;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.dues.CashRegister.Cash;
import org.jianhui.command.membership.dues.Payers.Payer;
import org.jianhui.command.membership.dues.rule.ClosedAfterReceived;
import org.jianhui.command.membership.dues.rule.ClosedByAnother;
import org.jianhui.command.membership.dues.rule.DuesAsTariff;
import org.jianhui.command.membership.dues.rule.DuesOwed;
import org.jianhui.command.membership.dues.rule.NotBeingCounted;
import org.jianhui.command.membership.dues.rule.PaidBackFromWhereItIs;
import org.jianhui.command.membership.dues.rule.PaidOnceAYear;
import org.jianhui.command.membership.dues.rule.ReceiptStands;
import org.jianhui.command.membership.dues.rule.TransferReferenced;
import org.jianhui.command.membership.dues.rule.VoidBeforeAccepted;
import org.jianhui.command.membership.dues.rule.YearOpen;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.DuesRefunded;
import org.jianhui.kernel.membership.dues.event.ReceiptVoided;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One receipt for a member's dues of a year. Its life: it is given when the dues are received, with the union's next number of
 * that year ($-01); it is made void if it was wrong, or the union gives the money back, and in both cases keeps its number and
 * the year is unpaid again. Who pays then gets another receipt. While its cash waits to be counted ({@link HandIn}) neither is
 * done, and once the union has the cash the receipt is void no more.
 */
final class Receipt {

    @AggregateIdentifier
    private @Nullable ReceiptId id;

    private @Nullable UnionId union;
    private @Nullable PersonId person;
    private @Nullable Payment payment;
    private @Nullable PersonId receiver;
    private @Nullable LocalDate receivedOn;
    private boolean standing;

    Receipt() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ReceiveDues command, Act act, DuesLaw law) {
        Payer payer = law.payers().of(command.membership()).orElseThrow(Receipt::unknown);
        Payment paid = command.payment();
        DuesLaw.requireOf(payer.person(), paid.payer());
        Rule.verify(law.posting(act, payer.union()));
        Edition edition = law.edition(paid.year());
        DuesParameters tariff = edition.parameters(DuesParameters.class);
        Basis basis = Judgement.by(
                edition.id(),
                new YearOpen(paid.year(), law.firstYear(), tariff.lastOpen(act.actedOnDate())),
                new DuesOwed(
                        paid.year(),
                        payer.member(),
                        payer.since(),
                        law.payers().isExcepted(payer.membership(), paid.year())),
                new PaidOnceAYear(paid.year(), law.receipts().hasPaid(payer.person(), payer.union(), paid.year())),
                new DuesAsTariff(paid.amount(), tariff.amount()),
                new TransferReferenced(paid.means(), paid.reference()));
        apply(new DuesReceived(
                command.receipt(),
                payer.union(),
                payer.membership(),
                payer.person(),
                payer.village(),
                law.receipts().next(payer.union(), paid.year()),
                paid,
                act.actedOnDate(),
                !law.accounts().isOpen(payer.union()),
                basis));
    }

    @CommandHandler
    void decide(VoidReceipt command, Act act, DuesLaw law) {
        DuesLaw.requireOf(person(), command.reason());
        Optional<Cash> cash = law.cash().lock(command.receipt());
        Rule.verify(
                law.posting(act, union()),
                new ReceiptStands(standing),
                new NotBeingCounted(cash.filter(Cash::isBeingCounted).isPresent()),
                new VoidBeforeAccepted(cash.filter(Cash::accepted).isPresent()),
                new ClosedByAnother(isReceiver(act)),
                new ClosedAfterReceived(act.actedOnDate(), movedOn(cash)),
                new ReasonStated(law.open(command.reason())));
        apply(new ReceiptVoided(
                command.receipt(), union(), person(), payment().year(), act.actedOnDate(), command.reason()));
    }

    @CommandHandler
    void decide(RefundDues command, Act act, DuesLaw law) {
        DuesLaw.requireOf(person(), command.reason());
        Optional<Cash> cash = law.cash().lock(command.receipt());
        Rule.verify(
                law.posting(act, union()),
                new ReceiptStands(standing),
                new NotBeingCounted(cash.filter(Cash::isBeingCounted).isPresent()),
                new ClosedByAnother(isReceiver(act)
                        || cash.filter(each ->
                                        each.wentThroughHandsOf(act.actor().person()))
                                .isPresent()),
                new ClosedAfterReceived(act.actedOnDate(), movedOn(cash)),
                new TransferReferenced(command.means(), command.reference()),
                new PaidBackFromWhereItIs(
                        command.means(), cash.filter(each -> !each.isHandedIn()).isPresent()),
                new ReasonStated(law.open(command.reason())));
        apply(new DuesRefunded(
                command.receipt(),
                union(),
                person(),
                payment().year(),
                payment().amount(),
                command.means(),
                command.reference(),
                act.actedOnDate(),
                command.reason()));
    }

    @EventSourcingHandler
    void evolve(DuesReceived event, @MetaDataValue(ActMetadata.PERSON) @Nullable String by) {
        id = event.receipt();
        union = event.union();
        person = event.person();
        payment = event.payment();
        receiver = by == null ? null : new PersonId(by);
        receivedOn = event.receivedOn();
        standing = true;
    }

    @EventSourcingHandler
    void evolve(ReceiptVoided event) {
        standing = false;
    }

    @EventSourcingHandler
    void evolve(DuesRefunded event) {
        standing = false;
    }

    private static NotFound unknown() {
        return new NotFound("UNKNOWN", "nothing here that this account may know of");
    }

    private boolean isReceiver(Act act) {
        return receiver != null && receiver.equals(act.actor().person());
    }

    private LocalDate movedOn(Optional<Cash> cash) {
        return cash.map(Cash::movedOn).orElseGet(() -> Objects.requireNonNull(receivedOn));
    }

    private UnionId union() {
        return Objects.requireNonNull(union);
    }

    private PersonId person() {
        return Objects.requireNonNull(person);
    }

    private Payment payment() {
        return Objects.requireNonNull(payment);
    }
}

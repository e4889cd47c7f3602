package org.jianhui.command.membership.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.ledger.rule.StillOnLedger;
import org.jianhui.command.membership.rule.ApplicantOnRecord;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.LedgerCommand.CorrectEntry;
import org.jianhui.kernel.membership.ledger.LedgerCommand.EnterPerson;
import org.jianhui.kernel.membership.ledger.LedgerCommand.ImportPerson;
import org.jianhui.kernel.membership.ledger.LedgerCommand.RecordContact;
import org.jianhui.kernel.membership.ledger.LedgerCommand.TakeOffLedger;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.membership.ledger.event.EntryCorrected;
import org.jianhui.kernel.membership.ledger.event.EntryImported;
import org.jianhui.kernel.membership.ledger.event.PersonContacted;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.membership.ledger.event.PersonTakenOff;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One person on one village's ledger (M-08). Its life: the cadre enters the person after the survey, tries to reach them and
 * notes what they say (M-07), puts the row right where it was wrong, and takes the person off with a ground. Whoever comes
 * back is entered in a new row.
 */
final class LedgerEntry {

    @AggregateIdentifier
    private @Nullable LedgerEntryId id;

    private @Nullable VillageId village;
    private @Nullable PersonId person;
    private @Nullable WorkAway work;
    private boolean standing;

    LedgerEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(EnterPerson command, Act act, LedgerLaw law) {
        enter(command.entry(), command.person(), command.village(), command.work(), act, law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ImportPerson command, Act act, LedgerLaw law) {
        enter(command.entry(), command.person(), command.village(), command.work(), act, law);
        apply(new EntryImported(command.entry(), command.village(), command.person(), command.source(), command.by()));
    }

    private static void enter(
            LedgerEntryId entry, PersonId entered, VillageId village, WorkAway work, Act act, LedgerLaw law) {
        LedgerLaw.requireOf(entered, work);
        Rule.verify(new ApplicantOnRecord(law.rows().isRecorded(entered)));
        EntryRules rules = law.entry();
        verify(Stream.of(rules.elsewhere(entered, village)));
        verify(Stream.concat(Stream.of(rules.here(entered, village)), said(work, act, law)));
        apply(new PersonEntered(entry, village, entered, work, act.receivedOnDate()));
    }

    private static Stream<Rule> said(WorkAway work, Act act, LedgerLaw law) {
        return EntryRules.work(law.open(work.workPlace()), work.surveyedOn(), act.receivedOnDate());
    }

    private static void verify(Stream<? extends Rule> rules) {
        Rule.verify(rules.toArray(Rule[]::new));
    }

    @CommandHandler
    void decide(RecordContact command, Act act) {
        Rule.verify(new StillOnLedger(standing), new NotInTheFuture("on", command.on(), act.receivedOnDate()));
        apply(new PersonContacted(
                command.entry(), village(), person(), command.on(), command.channel(), command.attitude()));
    }

    @CommandHandler
    void decide(CorrectEntry command, Act act, LedgerLaw law) {
        LedgerLaw.requireOf(person(), command.work());
        LedgerLaw.requireOf(person(), command.reason());
        verify(Stream.concat(
                Stream.of(new StillOnLedger(standing), new ReasonStated(law.open(command.reason()))),
                said(command.work(), act, law)));
        apply(new EntryCorrected(
                command.entry(),
                village(),
                person(),
                Objects.requireNonNull(work),
                command.work(),
                command.reason(),
                act.receivedOnDate()));
    }

    @CommandHandler
    void decide(TakeOffLedger command, Act act) {
        Rule.verify(new StillOnLedger(standing), new NotInTheFuture("on", command.on(), act.receivedOnDate()));
        apply(new PersonTakenOff(command.entry(), village(), person(), command.on(), command.ground()));
    }

    @EventSourcingHandler
    void evolve(PersonEntered event) {
        id = event.entry();
        village = event.village();
        person = event.person();
        work = event.work();
        standing = true;
    }

    @EventSourcingHandler
    void evolve(EntryCorrected event) {
        work = event.after();
    }

    @EventSourcingHandler
    void evolve(PersonTakenOff event) {
        standing = false;
    }

    private VillageId village() {
        return Objects.requireNonNull(village);
    }

    private PersonId person() {
        return Objects.requireNonNull(person);
    }
}

package org.jianhui.command.membership.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.ledger.rule.FileNotYetImported;
import org.jianhui.command.membership.ledger.rule.ImportUndecided;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportCommand.DecideImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.FinishImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.OpenImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.RecordRows;
import org.jianhui.kernel.membership.ledger.event.ImportDecided;
import org.jianhui.kernel.membership.ledger.event.ImportFinished;
import org.jianhui.kernel.membership.ledger.event.ImportOpened;
import org.jianhui.kernel.membership.ledger.event.ImportRowsDone;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file into a village's ledger. Its life: the cadre hands the file in and is shown what is in it, decides
 * whether its good rows are imported or none, the rows have their turn one after the other, and the import is finished. A file
 * of which nothing was imported may be handed in again.
 */
final class LedgerImport {

    @AggregateIdentifier
    private @Nullable LedgerImportId id;

    private @Nullable VillageId village;
    private boolean decided;
    private boolean finished;
    private int upTo;
    private int entered;
    private int refused;

    LedgerImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenImport command, Act act, ImportRegister imports) {
        String hash = command.file().sha256();
        Rule.verify(
                new FileNotYetImported(imports.importOf(command.village(), hash).isPresent()));
        apply(new ImportOpened(
                command.imported(),
                command.village(),
                command.file(),
                command.sheet(),
                command.rows(),
                command.findings(),
                act.receivedOnDate()));
    }

    @CommandHandler
    void decide(DecideImport command, Act act) {
        Rule.verify(new ImportUndecided(decided));
        apply(new ImportDecided(command.imported(), village(), command.choice(), act.receivedOnDate()));
    }

    @CommandHandler
    void decide(RecordRows command) {
        if (command.upTo() > upTo) {
            apply(new ImportRowsDone(command.imported(), village(), command.upTo(), command.outcomes()));
        }
    }

    @CommandHandler
    void decide(FinishImport command, Act act) {
        if (!finished) {
            apply(new ImportFinished(command.imported(), village(), entered, refused, act.receivedOnDate()));
        }
    }

    @EventSourcingHandler
    void evolve(ImportOpened event) {
        id = event.imported();
        village = event.village();
    }

    @EventSourcingHandler
    void evolve(ImportDecided event) {
        decided = true;
    }

    @EventSourcingHandler
    void evolve(ImportRowsDone event) {
        upTo = event.upTo();
        int became = (int)
                event.outcomes().stream().filter(each -> each.entry() != null).count();
        entered += became;
        refused += event.outcomes().size() - became;
    }

    @EventSourcingHandler
    void evolve(ImportFinished event) {
        finished = true;
    }

    private VillageId village() {
        return Objects.requireNonNull(village);
    }
}

package org.jianhui.command.membership.ledger;

import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;
import static org.jianhui.kernel.organisation.Role.VILLAGE_CADRE;

import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportCommand;
import org.jianhui.kernel.membership.ledger.ImportCommand.DecideImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.FinishImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.OpenImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.RecordRows;
import org.jianhui.kernel.membership.ledger.LedgerCommand;
import org.jianhui.kernel.membership.ledger.LedgerCommand.CorrectEntry;
import org.jianhui.kernel.membership.ledger.LedgerCommand.EnterPerson;
import org.jianhui.kernel.membership.ledger.LedgerCommand.ImportPerson;
import org.jianhui.kernel.membership.ledger.LedgerCommand.RecordContact;
import org.jianhui.kernel.membership.ledger.LedgerCommand.TakeOffLedger;
import org.jianhui.kernel.membership.ledger.ReferralCommand;
import org.jianhui.kernel.membership.ledger.ReferralCommand.ReferDuplicate;
import org.jianhui.kernel.membership.ledger.ReferralCommand.SettleReferral;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jspecify.annotations.Nullable;

/**
 * The dedicated cadre works on the ledger of the own village (G-07), and nobody else on any: the federation reads all (G-02),
 * and settles to whom a person belongs. The rows of a file that the cadre decided to import are entered by the system, in the
 * cadre's stead.
 */
final class LedgerRights {

    private final LedgerRegister rows;
    private final ImportRegister files;

    LedgerRights(LedgerRegister rows, ImportRegister files) {
        this.rows = rows;
        this.files = files;
    }

    CommandRights entries() {
        return CommandRights.of(LedgerCommand.class)
                .at(EnterPerson.class, command -> Area.of(command.village()), VILLAGE_CADRE)
                .system(ImportPerson.class)
                .system(RecordContact.class)
                .at(RecordContact.class, command -> ledgerOf(command.entry()), VILLAGE_CADRE)
                .at(CorrectEntry.class, command -> ledgerOf(command.entry()), VILLAGE_CADRE)
                .at(TakeOffLedger.class, command -> ledgerOf(command.entry()), VILLAGE_CADRE)
                .complete();
    }

    CommandRights referrals() {
        return CommandRights.of(ReferralCommand.class)
                .system(ReferDuplicate.class)
                .at(ReferDuplicate.class, command -> Area.of(command.village()), VILLAGE_CADRE)
                .at(SettleReferral.class, command -> above(command.village()), SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .complete();
    }

    private @Nullable Area above(VillageId village) {
        return rows.federationOf(village).map(Area::of).orElse(null);
    }

    CommandRights imports() {
        return CommandRights.of(ImportCommand.class)
                .at(OpenImport.class, command -> Area.of(command.village()), VILLAGE_CADRE)
                .at(DecideImport.class, command -> importOf(command.imported()), VILLAGE_CADRE)
                .system(RecordRows.class)
                .system(FinishImport.class)
                .complete();
    }

    private @Nullable Area importOf(LedgerImportId imported) {
        return files.villageOf(imported).map(Area::of).orElse(null);
    }

    private @Nullable Area ledgerOf(LedgerEntryId entry) {
        return rows.villageOf(entry).map(Area::of).orElse(null);
    }
}

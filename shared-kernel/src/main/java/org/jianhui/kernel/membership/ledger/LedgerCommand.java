package org.jianhui.kernel.membership.ledger;

import java.time.LocalDate;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of one row of a village's ledger. Personal values travel only as envelopes. */
public sealed interface LedgerCommand extends Command {

    LedgerEntryId entry();

    @Override
    default String aggregateId() {
        return entry().value();
    }

    /**
     * The village's dedicated cadre enters a person who works away (M-08).
     *
     * @param person recorded before, or in the same act
     */
    record EnterPerson(LedgerEntryId entry, PersonId person, VillageId village, WorkAway work)
            implements LedgerCommand {}

    /**
     * Enters a person from a file that the cadre decided to import; judged as an entry by hand is.
     *
     * @param person recorded before, or in the same act
     * @param by the cadre; null if the set-up of the installation did
     */
    record ImportPerson(
            LedgerEntryId entry,
            PersonId person,
            VillageId village,
            WorkAway work,
            RowSource source,
            @Nullable PersonId by)
            implements LedgerCommand {}

    /**
     * The cadre has tried to reach the person (M-07).
     *
     * @param attitude what the person said; {@link Attitude#NOT_REACHED} leaves standing what was said before
     */
    record RecordContact(LedgerEntryId entry, LocalDate on, ContactChannel channel, Attitude attitude)
            implements LedgerCommand {}

    /**
     * The row was wrong, or the person works elsewhere by now.
     *
     * @param reason sealed under the person's key
     */
    record CorrectEntry(LedgerEntryId entry, WorkAway work, Envelope reason) implements LedgerCommand {}

    /** The person belongs on the ledger no longer, from a day on. */
    record TakeOffLedger(LedgerEntryId entry, LocalDate on, OffGround ground) implements LedgerCommand {}
}

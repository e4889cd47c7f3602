package org.jianhui.query.membership.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One row of a village's ledger.
 *
 * @param attitude what the person said last
 * @param contacts the attempts to reach the person, in the order in which they were recorded
 * @param corrections in their order
 * @param offOn the day from which the person stands on the ledger no longer; null while it does
 * @param cadre who entered the person, or decided to import the file; null where the set-up of the installation did
 * @param source from where in a file the row comes; null if it was entered by hand
 */
public record LedgerEntryView(
        LedgerEntryId entry,
        VillageId village,
        PersonId person,
        WorkAway work,
        Attitude attitude,
        List<Contact> contacts,
        List<Correction> corrections,
        @Nullable LocalDate offOn,
        @Nullable OffGround ground,
        LocalDate enteredOn,
        @Nullable PersonId cadre,
        @Nullable RowSource source,
        long version,
        Instant recordedAt) {

    public LedgerEntryView {
        contacts = List.copyOf(contacts);
        corrections = List.copyOf(corrections);
    }

    /** An attempt to reach the person, and what they said. */
    public record Contact(LocalDate on, ContactChannel channel, Attitude attitude) {}

    /** What was put right, and why, sealed. */
    public record Correction(WorkAway before, Envelope reason, LocalDate on) {}

    public boolean standing() {
        return offOn == null;
    }

    /** Whether the person was reached at least once (M-07). */
    public boolean contacted() {
        return contacts.stream().anyMatch(each -> each.attitude().reached());
    }
}

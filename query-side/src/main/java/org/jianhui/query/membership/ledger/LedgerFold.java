package org.jianhui.query.membership.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.event.EntryCorrected;
import org.jianhui.kernel.membership.ledger.event.EntryImported;
import org.jianhui.kernel.membership.ledger.event.LedgerEvent;
import org.jianhui.kernel.membership.ledger.event.PersonContacted;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.membership.ledger.event.PersonTakenOff;
import org.jianhui.query.membership.ledger.LedgerEntryView.Contact;
import org.jianhui.query.membership.ledger.LedgerEntryView.Correction;
import org.jspecify.annotations.Nullable;

/** The one fold of a row of the ledger, pure: the live row and every view as of a moment come from it. */
final class LedgerFold {

    private LedgerFold() {}

    /**
     * The state after the event.
     *
     * @param before null only for the first one
     * @param by who acted; null if nobody did
     */
    static LedgerEntryView evolve(
            @Nullable LedgerEntryView before,
            LedgerEvent event,
            @Nullable PersonId by,
            long version,
            Instant recordedAt) {
        if (event instanceof PersonEntered entered) {
            return entered(entered, by, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a row of the ledger does not begin with " + event.getClass());
        }
        return new LedgerEntryView(
                before.entry(),
                before.village(),
                before.person(),
                event instanceof EntryCorrected corrected ? corrected.after() : before.work(),
                attitude(before, event),
                contacts(before, event),
                corrections(before, event),
                event instanceof PersonTakenOff off ? off.on() : before.offOn(),
                event instanceof PersonTakenOff off ? off.ground() : before.ground(),
                before.enteredOn(),
                event instanceof EntryImported imported ? imported.by() : before.cadre(),
                event instanceof EntryImported imported ? imported.source() : before.source(),
                version,
                recordedAt);
    }

    private static LedgerEntryView entered(
            PersonEntered event, @Nullable PersonId by, long version, Instant recordedAt) {
        return new LedgerEntryView(
                event.entry(),
                event.village(),
                event.person(),
                event.work(),
                Attitude.NOT_REACHED,
                List.of(),
                List.of(),
                null,
                null,
                event.enteredOn(),
                by,
                null,
                version,
                recordedAt);
    }

    /** An attempt that reached nobody leaves standing what was said before. */
    private static Attitude attitude(LedgerEntryView before, LedgerEvent event) {
        return event instanceof PersonContacted contacted
                        && contacted.attitude().reached()
                ? contacted.attitude()
                : before.attitude();
    }

    private static List<Contact> contacts(LedgerEntryView before, LedgerEvent event) {
        return event instanceof PersonContacted each
                ? and(before.contacts(), new Contact(each.on(), each.channel(), each.attitude()))
                : before.contacts();
    }

    private static List<Correction> corrections(LedgerEntryView before, LedgerEvent event) {
        return event instanceof EntryCorrected each
                ? and(before.corrections(), new Correction(each.before(), each.reason(), each.correctedOn()))
                : before.corrections();
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}

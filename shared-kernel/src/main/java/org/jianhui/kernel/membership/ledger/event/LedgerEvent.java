package org.jianhui.kernel.membership.ledger.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;

/** All that can have been decided about a row of a village's ledger. */
public sealed interface LedgerEvent extends DomainEvent
        permits PersonEntered, EntryImported, PersonContacted, EntryCorrected, PersonTakenOff {

    LedgerEntryId entry();

    VillageId village();

    PersonId person();
}

package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.WorkAway;

/** A person who works away stands on the village's ledger, and on no other's; the cadre is in the act. */
@EventName("membership.ledger-person-entered")
public record PersonEntered(LedgerEntryId entry, VillageId village, PersonId person, WorkAway work, LocalDate enteredOn)
        implements LedgerEvent {}

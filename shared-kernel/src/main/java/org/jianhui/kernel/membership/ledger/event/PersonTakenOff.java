package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.OffGround;

/** The person stands on the village's ledger no longer, from this day on. */
@EventName("membership.ledger-person-taken-off")
public record PersonTakenOff(LedgerEntryId entry, VillageId village, PersonId person, LocalDate on, OffGround ground)
        implements LedgerEvent {}

package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.privacy.Envelope;

/**
 * The row was put right.
 *
 * @param before what it said until then
 * @param reason sealed
 */
@EventName("membership.ledger-entry-corrected")
public record EntryCorrected(
        LedgerEntryId entry,
        VillageId village,
        PersonId person,
        WorkAway before,
        WorkAway after,
        Envelope reason,
        LocalDate correctedOn)
        implements LedgerEvent {}

package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;

/**
 * The cadre has tried to reach the person.
 *
 * @param attitude what the person said; {@link Attitude#NOT_REACHED} if nobody answered
 */
@EventName("membership.ledger-person-contacted")
public record PersonContacted(
        LedgerEntryId entry,
        VillageId village,
        PersonId person,
        LocalDate on,
        ContactChannel channel,
        Attitude attitude)
        implements LedgerEvent {}

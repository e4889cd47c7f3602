package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.privacy.Envelope;

/**
 * The federation has settled to which village a person belongs. What follows from it the villages do on their ledgers.
 *
 * @param village that wanted to enter the person
 * @param reason what was found out, sealed
 */
@EventName("membership.referral-settled")
public record ReferralSettled(
        ReferralId referral,
        PersonId person,
        VillageId village,
        Settlement settlement,
        Envelope reason,
        LocalDate settledOn)
        implements ReferralEvent {}

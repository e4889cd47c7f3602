package org.jianhui.kernel.membership.ledger.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/**
 * A village wanted to enter a person who is on record already; for the federation alone.
 *
 * @param village that wanted to
 * @param holder where the person is on record: the same village if only the name differs; null for staff
 */
@EventName("membership.duplicate-referred")
public record DuplicateReferred(
        ReferralId referral,
        PersonId person,
        VillageId village,
        @Nullable VillageId holder,
        LocalDate referredOn) implements ReferralEvent {}

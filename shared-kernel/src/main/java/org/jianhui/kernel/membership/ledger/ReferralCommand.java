package org.jianhui.kernel.membership.ledger;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;

/** What is told the federation about a person whom more than one village wants to enter. */
public sealed interface ReferralCommand extends Command {

    ReferralId referral();

    @Override
    default String aggregateId() {
        return referral().value();
    }

    /**
     * Tells the federation, after the entry was refused; told before and not settled since, it changes nothing.
     *
     * @param village that wanted to enter the person
     */
    record ReferDuplicate(ReferralId referral, PersonId person, VillageId village) implements ReferralCommand {

        /** Of that pair. */
        public ReferDuplicate(PersonId person, VillageId village) {
            this(ReferralId.of(person, village), person, village);
        }
    }

    /**
     * The federation settles it.
     *
     * @param village that wanted to enter the person
     * @param reason what was found out, sealed
     */
    record SettleReferral(
            ReferralId referral, PersonId person, VillageId village, Settlement settlement, Envelope reason)
            implements ReferralCommand {}
}

package org.jianhui.kernel.membership.ledger.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.ReferralId;

/** All that can have been told the federation about persons whom two villages want to enter. */
public sealed interface ReferralEvent extends DomainEvent permits DuplicateReferred, ReferralSettled {

    ReferralId referral();
}

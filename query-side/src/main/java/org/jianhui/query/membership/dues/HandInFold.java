package org.jianhui.query.membership.dues;

import java.time.Instant;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.dues.event.HandInAccepted;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.membership.dues.event.HandInReturned;
import org.jianhui.kernel.membership.dues.event.HandInWithdrawn;
import org.jianhui.query.membership.dues.HandInView.Ending;
import org.jspecify.annotations.Nullable;

/** The fold of a hand-in, pure: the live row and every view as of a moment come from it. */
final class HandInFold {

    private HandInFold() {}

    /**
     * The hand-in after the event.
     *
     * @param before null only for the first one
     * @param by who acted; null if nobody did
     */
    static HandInView evolve(
            @Nullable HandInView before, HandInEvent event, @Nullable PersonId by, long version, Instant recordedAt) {
        if (event instanceof CashHandedIn opened) {
            return new HandInView(
                    opened.handIn(),
                    opened.union(),
                    opened.villages(),
                    opened.holder(),
                    opened.receipts().size(),
                    opened.sum(),
                    opened.on(),
                    HandInStanding.OPEN,
                    null,
                    recordedAt,
                    version,
                    recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a hand-in does not begin with " + event.getClass());
        }
        if (event instanceof HandInAccepted accepted) {
            Ending ending = new Ending(accepted.on(), by, accepted.counted(), null);
            return ended(before, HandInStanding.ACCEPTED, ending, version, recordedAt);
        }
        if (event instanceof HandInReturned returned) {
            Ending ending = new Ending(returned.on(), by, returned.counted(), returned.reason());
            return ended(before, HandInStanding.RETURNED, ending, version, recordedAt);
        }
        Ending ending = new Ending(((HandInWithdrawn) event).on(), by, null, null);
        return ended(before, HandInStanding.WITHDRAWN, ending, version, recordedAt);
    }

    private static HandInView ended(
            HandInView before, HandInStanding standing, Ending ending, long version, Instant recordedAt) {
        return new HandInView(
                before.handIn(),
                before.union(),
                before.villages(),
                before.holder(),
                before.receipts(),
                before.sum(),
                before.handedInOn(),
                standing,
                ending,
                before.openedAt(),
                version,
                recordedAt);
    }
}

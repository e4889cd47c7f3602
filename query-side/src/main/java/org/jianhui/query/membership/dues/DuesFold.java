package org.jianhui.query.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.DuesReceived;
import org.jianhui.kernel.membership.dues.event.DuesRefunded;
import org.jianhui.kernel.membership.dues.event.ReceiptVoided;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.query.membership.dues.ReceiptView.Closing;
import org.jspecify.annotations.Nullable;

/** The folds of a receipt and of who owes, pure: live rows and every view as of a moment come from them. */
final class DuesFold {

    private DuesFold() {}

    /**
     * The receipt after the event.
     *
     * @param before null only for the first one
     * @param by who acted; null if nobody did
     */
    static ReceiptView evolve(
            @Nullable ReceiptView before, DuesEvent event, @Nullable PersonId by, long version, Instant recordedAt) {
        if (event instanceof DuesReceived received) {
            return received(received, by, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a receipt does not begin with " + event.getClass());
        }
        return event instanceof DuesRefunded refunded
                ? closed(
                        before,
                        ReceiptStanding.REFUNDED,
                        new Closing(refunded.on(), by, refunded.reason(), refunded.means(), refunded.reference()),
                        version,
                        recordedAt)
                : closed(before, ReceiptStanding.VOIDED, closing((ReceiptVoided) event, by), version, recordedAt);
    }

    private static Closing closing(ReceiptVoided event, @Nullable PersonId by) {
        return new Closing(event.on(), by, event.reason(), null, null);
    }

    private static ReceiptView received(DuesReceived event, @Nullable PersonId by, long version, Instant recordedAt) {
        return new ReceiptView(
                event.receipt(),
                event.union(),
                event.membership(),
                event.person(),
                event.village(),
                event.number(),
                event.payment(),
                event.receivedOn(),
                event.pending(),
                by,
                ReceiptStanding.STANDING,
                null,
                event.basis(),
                version,
                recordedAt);
    }

    private static ReceiptView closed(
            ReceiptView before, ReceiptStanding standing, Closing closing, long version, Instant recordedAt) {
        return new ReceiptView(
                before.receipt(),
                before.union(),
                before.membership(),
                before.person(),
                before.village(),
                before.number(),
                before.payment(),
                before.receivedOn(),
                before.pending(),
                before.receiver(),
                standing,
                closing,
                before.basis(),
                version,
                recordedAt);
    }

    /**
     * Who owes after the event; what says nothing of that leaves the row as it is.
     *
     * @param before null only for the application
     */
    static DuesMember evolve(@Nullable DuesMember before, MembershipEvent event) {
        if (event instanceof ApplicationEntered entered) {
            return new DuesMember(
                    entered.membership(),
                    entered.union(),
                    entered.village(),
                    entered.person(),
                    false,
                    null,
                    null,
                    List.of());
        }
        if (before == null) {
            throw new IllegalStateException("a membership does not begin with " + event.getClass());
        }
        if (event instanceof MemberAdmitted admitted) {
            return with(before, true, admitted.admittedOn(), null, before.excepted());
        }
        if (event instanceof MembershipRetained retained) {
            return with(before, false, before.admittedOn(), retained.from(), before.excepted());
        }
        if (event instanceof MembershipResumed resumed) {
            return with(before, true, before.admittedOn(), null, excepted(before, resumed.from()));
        }
        return event instanceof MembershipEnded || event instanceof MembershipLapsed
                ? with(before, false, before.admittedOn(), null, before.excepted())
                : before;
    }

    /** The years that lie in the time of keeping from their first day to their last. */
    private static List<Integer> excepted(DuesMember before, LocalDate resumedFrom) {
        List<Integer> years = new ArrayList<>(before.excepted());
        @Nullable LocalDate kept = before.keptFrom();
        if (kept != null) {
            int first = kept.getDayOfYear() == 1 ? kept.getYear() : kept.getYear() + 1;
            for (int year = first; year < resumedFrom.getYear(); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static DuesMember with(
            DuesMember before,
            boolean member,
            @Nullable LocalDate admittedOn,
            @Nullable LocalDate keptFrom,
            List<Integer> excepted) {
        return new DuesMember(
                before.membership(),
                before.union(),
                before.village(),
                before.person(),
                member,
                admittedOn,
                keptFrom,
                excepted);
    }
}

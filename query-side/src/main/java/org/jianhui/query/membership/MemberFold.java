package org.jianhui.query.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.membership.event.AgeLimitOverridden;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.ApplicationLapsed;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.ApplicationWithdrawn;
import org.jianhui.kernel.membership.event.DecisionChased;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/** The one fold of a membership, pure: the live row and every view as of a moment come from it. */
final class MemberFold {

    private final MemberView before;
    private MemberStanding standing;
    private LocalDate since;
    private @Nullable Envelope override;
    private @Nullable RefusedBy refusedBy;
    private @Nullable Envelope refusal;
    private @Nullable LapseCause lapse;
    private @Nullable LocalDate chasedOn;
    private @Nullable LocalDate admittedOn;
    private @Nullable Envelope retention;
    private @Nullable String ground;
    private @Nullable EndGround endedBy;
    private Basis basis;

    private MemberFold(MemberView before) {
        this.before = before;
        standing = before.standing();
        since = before.since();
        override = before.override();
        refusedBy = before.refusedBy();
        refusal = before.refusal();
        lapse = before.lapse();
        chasedOn = before.chasedOn();
        admittedOn = before.admittedOn();
        retention = before.retention();
        ground = before.ground();
        endedBy = before.endedBy();
        basis = before.basis();
    }

    /** The state after the event; {@code before} is null only for the first one. */
    static MemberView evolve(@Nullable MemberView before, MembershipEvent event, long version, Instant recordedAt) {
        if (event instanceof ApplicationEntered e) {
            return entered(e, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a membership does not begin with " + event.getClass());
        }
        MemberFold fold = new MemberFold(before);
        fold.decision(event);
        fold.standing(event);
        return fold.view(version, recordedAt);
    }

    private static MemberView entered(ApplicationEntered e, long version, Instant recordedAt) {
        return new MemberView(
                e.membership(),
                e.union(),
                e.person(),
                e.village(),
                e.asksException() ? MemberStanding.AWAITING_FEDERATION : MemberStanding.APPLIED,
                e.appliedOn(),
                e.declaration(),
                e.consent(),
                e.acknowledgement(),
                e.exception(),
                null,
                null,
                null,
                null,
                null,
                null,
                e.appliedOn(),
                null,
                null,
                null,
                e.warnings(),
                e.basis(),
                version,
                recordedAt);
    }

    private void decision(MembershipEvent event) {
        if (event instanceof AgeLimitOverridden e) {
            becomes(MemberStanding.APPLIED, e.overriddenOn());
            override = e.reason();
        } else if (event instanceof ApplicationRefused e) {
            becomes(MemberStanding.REFUSED, e.refusedOn());
            refusedBy = e.by();
            refusal = e.reason();
        } else if (event instanceof ApplicationWithdrawn e) {
            becomes(MemberStanding.WITHDRAWN, e.withdrawnOn());
        } else if (event instanceof ApplicationLapsed e) {
            becomes(MemberStanding.LAPSED, e.lapsedOn());
            lapse = e.cause();
        } else if (event instanceof DecisionChased e) {
            chasedOn = e.chasedOn();
        } else if (event instanceof MemberAdmitted e) {
            becomes(MemberStanding.MEMBER, e.admittedOn());
            admittedOn = e.admittedOn();
            basis = e.basis();
        }
    }

    private void standing(MembershipEvent event) {
        if (event instanceof MembershipRetained e) {
            becomes(MemberStanding.RETAINED, e.from());
            retention = e.reason();
            ground = e.ground();
        } else if (event instanceof MembershipResumed e) {
            becomes(MemberStanding.MEMBER, e.from());
            retention = null;
            ground = null;
        } else if (event instanceof MembershipLapsed e) {
            becomes(MemberStanding.LAPSED, e.lapsedOn());
            lapse = e.cause();
        } else if (event instanceof MembershipEnded e) {
            becomes(MemberStanding.ENDED, e.on());
            endedBy = e.ground();
        }
    }

    private void becomes(MemberStanding next, LocalDate day) {
        standing = next;
        since = day;
    }

    private MemberView view(long version, Instant recordedAt) {
        return new MemberView(
                before.membership(),
                before.union(),
                before.person(),
                before.village(),
                standing,
                before.appliedOn(),
                before.declaration(),
                before.consent(),
                before.acknowledgement(),
                before.exception(),
                override,
                refusedBy,
                refusal,
                lapse,
                chasedOn,
                admittedOn,
                since,
                retention,
                ground,
                endedBy,
                before.warnings(),
                basis,
                version,
                recordedAt);
    }
}

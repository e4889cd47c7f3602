package org.jianhui.kernel.membership;

import java.time.LocalDate;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of one person's membership in one union. Personal values travel only as envelopes. What has no
 * day of its own counts on the day on which it is acted.
 */
public sealed interface MembershipCommand extends Command {

    MembershipId membership();

    @Override
    default String aggregateId() {
        return membership().value();
    }

    /**
     * Enters a person's application to join (M-09), with the recorded consent (G-05).
     *
     * @param person recorded before, or in the same act
     * @param village whose list the application belongs to; its cadre may enter it, no other's (G-02)
     * @param exception why the federation is asked to let the person in although only the age limits stand against it,
     *     sealed; null if it is not asked (I-01)
     */
    record ApplyToJoin(
            MembershipId membership,
            UnionId union,
            PersonId person,
            VillageId village,
            Declaration declaration,
            @Nullable Consent consent,
            @Nullable Acknowledgement acknowledgement,
            @Nullable Envelope exception)
            implements MembershipCommand {}

    /** The federation lets a person in although the age limits stand against it; who and why stays on record (I-01, R-12). */
    record OverrideAgeLimit(MembershipId membership, Envelope reason) implements MembershipCommand {}

    /** The federation does not grant the exception: the application is refused. */
    record DeclineException(MembershipId membership, Envelope reason) implements MembershipCommand {}

    /** The preparatory group, later the committee, admits the applicant (M-09). */
    record AdmitMember(MembershipId membership) implements MembershipCommand {}

    /** The preparatory group, later the committee, refuses the applicant and says why. */
    record RefuseApplicant(MembershipId membership, Envelope reason) implements MembershipCommand {}

    /** The person takes the consent back; possible until admission. */
    record WithdrawApplication(MembershipId membership) implements MembershipCommand {}

    /** The decision is late: whoever has to decide is reminded. Decided meanwhile, or not late yet, it changes nothing. */
    record ChaseDecision(MembershipId membership) implements MembershipCommand {}

    /** The decision is still missing after the reminder: the superior is told. As above. */
    record EscalateDecision(MembershipId membership) implements MembershipCommand {}

    /** The application lapses: there is nobody left to decide on it. Decided meanwhile, it changes nothing. */
    record LapseApplication(MembershipId membership, LapseCause cause) implements MembershipCommand {}

    /**
     * The membership is kept without vote or dues (保留会籍).
     *
     * @param reason sealed under the member's key: it may speak of illness or family
     */
    record RetainMembership(MembershipId membership, LocalDate from, Envelope reason) implements MembershipCommand {}

    /** A kept membership becomes a full one again. */
    record ResumeMembership(MembershipId membership, LocalDate from) implements MembershipCommand {}

    /** The membership lapses with the founding of the union, which will not come to be. Ended meanwhile, it changes nothing. */
    record LapseMembership(MembershipId membership, FoundingId founding) implements MembershipCommand {}

    /** The membership ends (M-16). */
    record EndMembership(MembershipId membership, LocalDate on, EndGround ground) implements MembershipCommand {}
}

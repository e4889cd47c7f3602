package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;

/** The federation lets the applicant in although the age limits stand against it (I-01); who is in the act. */
@EventName("membership.age-limit-overridden")
public record AgeLimitOverridden(
        MembershipId membership, UnionId union, PersonId person, Envelope reason, LocalDate overriddenOn, Basis basis)
        implements JudgedMembershipEvent {}

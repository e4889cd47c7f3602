package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.privacy.Envelope;

/** The application was refused; the reason is sealed under the applicant's key. */
@EventName("membership.application-refused")
public record ApplicationRefused(
        MembershipId membership, UnionId union, PersonId person, RefusedBy by, Envelope reason, LocalDate refusedOn)
        implements MembershipEvent {}

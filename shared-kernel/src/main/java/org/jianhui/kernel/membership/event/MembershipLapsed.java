package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.LapseCause;

/**
 * The union to which the person had been admitted will not come to be, and with it the membership: from this day on the
 * person may apply elsewhere. Nobody's own act, and no blame (附1-1, F-03).
 *
 * @param founding which ended
 */
@EventName("membership.lapsed")
public record MembershipLapsed(
        MembershipId membership,
        UnionId union,
        PersonId person,
        FoundingId founding,
        LapseCause cause,
        LocalDate lapsedOn)
        implements MembershipEvent {}

package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.rule.Basis;

/**
 * The applicant is a member from this day on.
 *
 * @param village of the registered residence
 * @param overridden whether the federation made an exception from the age limits
 */
@EventName("membership.member-admitted")
public record MemberAdmitted(
        MembershipId membership,
        UnionId union,
        PersonId person,
        VillageId village,
        LocalDate admittedOn,
        boolean overridden,
        Basis basis)
        implements JudgedMembershipEvent {}

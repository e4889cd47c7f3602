package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;

/** A role ended with {@code lastDay}; if that is before {@code from}, it was never held. */
@EventName("organisation.role-ended")
public record RoleEnded(AccountId account, Role role, Area area, LocalDate from, LocalDate lastDay)
        implements OrganisationEvent {}

package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jspecify.annotations.Nullable;

/** A role was granted, first and last day included. */
@EventName("organisation.role-granted")
public record RoleGranted(
        AccountId account,
        PersonId person,
        Role role,
        Area area,
        LocalDate from,
        @Nullable LocalDate until) implements OrganisationEvent {}

package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

/** The union lies under another parent from a day on. */
@EventName("organisation.union-placed-under")
public record UnionPlacedUnder(UnionId union, UnionId parent, LocalDate from) implements OrganisationEvent {}

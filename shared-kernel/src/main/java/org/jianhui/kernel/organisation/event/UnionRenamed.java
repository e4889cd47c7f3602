package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

/** The union bears another name from a day on. */
@EventName("organisation.union-renamed")
public record UnionRenamed(UnionId union, String name, LocalDate from) implements OrganisationEvent {}

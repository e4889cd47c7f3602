package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

/** The union stands until this day, included; its past stays as it was. */
@EventName("organisation.union-closed")
public record UnionClosed(UnionId union, LocalDate lastDay, String reason) implements OrganisationEvent {}

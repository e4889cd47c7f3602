package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.VillageId;

/** The village stands until this day, included; its past stays as it was. */
@EventName("organisation.village-closed")
public record VillageClosed(VillageId village, LocalDate lastDay, String reason) implements OrganisationEvent {}

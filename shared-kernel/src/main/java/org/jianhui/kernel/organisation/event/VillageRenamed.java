package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.VillageId;

/** The village bears another name from a day on. */
@EventName("organisation.village-renamed")
public record VillageRenamed(VillageId village, String name, LocalDate from) implements OrganisationEvent {}

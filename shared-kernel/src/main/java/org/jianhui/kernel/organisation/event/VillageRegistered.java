package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;

/** A village or community entered the tree. */
@EventName("organisation.village-registered")
public record VillageRegistered(VillageId village, String name, UnionId township, LocalDate from)
        implements OrganisationEvent {}

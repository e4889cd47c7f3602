package org.jianhui.kernel.organisation.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jspecify.annotations.Nullable;

/** A union entered the tree; {@code parent} is null for the county federation only. */
@EventName("organisation.union-established")
public record UnionEstablished(
        UnionId union,
        String name,
        UnionLevel level,
        @Nullable UnionId parent,
        LocalDate from) implements OrganisationEvent {}

package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/**
 * A union group was formed.
 *
 * @param village whose members it takes; null if it is formed across villages
 */
@EventName("membership.group-formed")
public record UnionGroupFormed(
        UnionGroupId group,
        UnionId union,
        String name,
        @Nullable VillageId village,
        LocalDate formedOn) implements UnionGroupEvent {}

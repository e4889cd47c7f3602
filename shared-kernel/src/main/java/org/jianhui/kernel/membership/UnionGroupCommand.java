package org.jianhui.kernel.membership;

import java.time.LocalDate;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a union group (附1-2). */
public sealed interface UnionGroupCommand extends Command {

    UnionGroupId group();

    @Override
    default String aggregateId() {
        return group().value();
    }

    /**
     * Forms a group (M-13).
     *
     * @param village whose members it takes; null if it is formed across villages
     */
    record FormUnionGroup(
            UnionGroupId group,
            UnionId union,
            String name,
            @Nullable VillageId village,
            LocalDate formedOn) implements UnionGroupCommand {}

    /** Places a member in the group; a member who was in another group of the union leaves it. */
    record PlaceMember(UnionGroupId group, PersonId person, LocalDate from) implements UnionGroupCommand {}

    /**
     * The members of the group have elected its leader (M-13, E-12).
     *
     * @param election null if there is no record: then nobody becomes leader
     */
    record ElectLeader(
            UnionGroupId group, PersonId leader, @Nullable LeaderElection election) implements UnionGroupCommand {}
}

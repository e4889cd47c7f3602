package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;

/** What can be asked of a village or community. */
public sealed interface VillageCommand extends OrganisationCommand {

    VillageId village();

    @Override
    default String aggregateId() {
        return village().value();
    }

    /** @param township the township federation the village lies under */
    record RegisterVillage(VillageId village, String name, UnionId township, LocalDate from)
            implements VillageCommand {}

    record RenameVillage(VillageId village, String name, LocalDate from) implements VillageCommand {}

    /** Ends the village with a last day, after everybody who held a post or role there. */
    record CloseVillage(VillageId village, LocalDate lastDay, String reason) implements VillageCommand {}
}

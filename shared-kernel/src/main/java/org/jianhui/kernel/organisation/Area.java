package org.jianhui.kernel.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;

/** Where a role or a post is held: at a union, or at a village. Written as the identifier of either. */
public record Area(@JsonValue String value) implements Id {

    @JsonCreator
    public Area {
        Id.require(value.startsWith(VillageId.PREFIX + "-") ? VillageId.PREFIX : UnionId.PREFIX, value);
    }

    public static Area of(UnionId union) {
        return new Area(union.value());
    }

    public static Area of(VillageId village) {
        return new Area(village.value());
    }

    public Optional<UnionId> union() {
        return value.startsWith(UnionId.PREFIX + "-") ? Optional.of(new UnionId(value)) : Optional.empty();
    }

    public Optional<VillageId> village() {
        return value.startsWith(VillageId.PREFIX + "-") ? Optional.of(new VillageId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

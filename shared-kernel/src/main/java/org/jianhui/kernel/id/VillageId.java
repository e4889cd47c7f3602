package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A village or community of the township. */
public record VillageId(@JsonValue String value) implements Id {

    public static final String PREFIX = "village";

    @JsonCreator
    public VillageId {
        Id.require(PREFIX, value);
    }

    public static VillageId random() {
        return new VillageId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

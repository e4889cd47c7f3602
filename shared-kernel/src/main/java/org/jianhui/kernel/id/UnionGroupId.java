package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One union group (工会小组) of a union. */
public record UnionGroupId(@JsonValue String value) implements Id {

    public static final String PREFIX = "group";

    @JsonCreator
    public UnionGroupId {
        Id.require(PREFIX, value);
    }

    public static UnionGroupId random() {
        return new UnionGroupId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

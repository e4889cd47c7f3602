package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A union organisation of any level: county federation, township federation, base union. */
public record UnionId(@JsonValue String value) implements Id {

    public static final String PREFIX = "union";

    @JsonCreator
    public UnionId {
        Id.require(PREFIX, value);
    }

    public static UnionId random() {
        return new UnionId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One election case of a union, from the candidate list to the result. */
public record ElectionId(@JsonValue String value) implements Id {

    public static final String PREFIX = "election";

    @JsonCreator
    public ElectionId {
        Id.require(PREFIX, value);
    }

    public static ElectionId random() {
        return new ElectionId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One objection raised during a public notice. */
public record ObjectionId(@JsonValue String value) implements Id {

    public static final String PREFIX = "objection";

    @JsonCreator
    public ObjectionId {
        Id.require(PREFIX, value);
    }

    public static ObjectionId random() {
        return new ObjectionId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

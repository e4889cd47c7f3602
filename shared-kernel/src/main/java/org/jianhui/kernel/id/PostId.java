package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A post in an organisation, held by persons from a date to a date. */
public record PostId(@JsonValue String value) implements Id {

    public static final String PREFIX = "post";

    @JsonCreator
    public PostId {
        Id.require(PREFIX, value);
    }

    public static PostId random() {
        return new PostId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

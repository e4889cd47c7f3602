package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One answer in which somebody saw personal data; it is the name of the stream that says so. */
public record LookId(@JsonValue String value) implements Id {

    public static final String PREFIX = "look";

    @JsonCreator
    public LookId {
        Id.require(PREFIX, value);
    }

    public static LookId random() {
        return new LookId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

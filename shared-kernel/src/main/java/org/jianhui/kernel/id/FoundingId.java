package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The founding of one union, from the application to the bank account. */
public record FoundingId(@JsonValue String value) implements Id {

    public static final String PREFIX = "founding";

    @JsonCreator
    public FoundingId {
        Id.require(PREFIX, value);
    }

    public static FoundingId random() {
        return new FoundingId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

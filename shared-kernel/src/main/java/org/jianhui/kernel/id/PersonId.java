package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One natural person, given when the person is first recorded, before any membership. */
public record PersonId(@JsonValue String value) implements Id {

    public static final String PREFIX = "person";

    @JsonCreator
    public PersonId {
        Id.require(PREFIX, value);
    }

    public static PersonId random() {
        return new PersonId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One file of a refused form that waits to be handed in again. */
public record KeptFileId(@JsonValue String value) implements Id {

    public static final String PREFIX = "kept";

    @JsonCreator
    public KeptFileId {
        Id.require(PREFIX, value);
    }

    public static KeptFileId random() {
        return new KeptFileId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

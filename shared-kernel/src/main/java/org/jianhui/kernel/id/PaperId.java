package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One generated or recorded official paper. */
public record PaperId(@JsonValue String value) implements Id {

    public static final String PREFIX = "paper";

    @JsonCreator
    public PaperId {
        Id.require(PREFIX, value);
    }

    public static PaperId random() {
        return new PaperId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

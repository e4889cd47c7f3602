package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One batch of members who are entered in the real-name system together. */
public record RealNameBatchId(@JsonValue String value) implements Id {

    public static final String PREFIX = "realname";

    @JsonCreator
    public RealNameBatchId {
        Id.require(PREFIX, value);
    }

    public static RealNameBatchId random() {
        return new RealNameBatchId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

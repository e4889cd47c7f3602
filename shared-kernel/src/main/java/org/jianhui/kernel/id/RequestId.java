package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One act of a person, as it reached the system; retries of the act keep it. */
public record RequestId(@JsonValue String value) implements Id {

    public static final String PREFIX = "request";

    @JsonCreator
    public RequestId {
        Id.require(PREFIX, value);
    }

    public static RequestId random() {
        return new RequestId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One hand-in of cash taken for union dues. */
public record HandInId(@JsonValue String value) implements Id {

    public static final String PREFIX = "handin";

    @JsonCreator
    public HandInId {
        Id.require(PREFIX, value);
    }

    public static HandInId random() {
        return new HandInId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

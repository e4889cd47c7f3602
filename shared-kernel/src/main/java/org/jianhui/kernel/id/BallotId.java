package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One ballot: the vote on one body in one round. */
public record BallotId(@JsonValue String value) implements Id {

    public static final String PREFIX = "ballot";

    @JsonCreator
    public BallotId {
        Id.require(PREFIX, value);
    }

    public static BallotId random() {
        return new BallotId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One membership of one person in one union, from the application on. */
public record MembershipId(@JsonValue String value) implements Id {

    public static final String PREFIX = "membership";

    @JsonCreator
    public MembershipId {
        Id.require(PREFIX, value);
    }

    public static MembershipId random() {
        return new MembershipId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One plenary meeting (会员大会 or 会员代表大会) of an election, from its convening to its conclusion. */
public record AssemblyId(@JsonValue String value) implements Id {

    public static final String PREFIX = "assembly";

    @JsonCreator
    public AssemblyId {
        Id.require(PREFIX, value);
    }

    public static AssemblyId random() {
        return new AssemblyId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A login. Two accounts of one person are one person. */
public record AccountId(@JsonValue String value) implements Id {

    public static final String PREFIX = "account";

    @JsonCreator
    public AccountId {
        Id.require(PREFIX, value);
    }

    public static AccountId random() {
        return new AccountId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The term of one elected committee: there is one for each election whose result was approved. */
public record TermId(@JsonValue String value) implements Id {

    public static final String PREFIX = "term";

    @JsonCreator
    public TermId {
        Id.require(PREFIX, value);
    }

    /** The term that an election's approved result begins; always the same, so that it begins once. */
    public static TermId of(ElectionId election) {
        return new TermId(PREFIX + election.value().substring(ElectionId.PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}

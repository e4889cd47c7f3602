package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The closing of one stage of a year's plan in one union: of each there is one. */
public record StageClosingId(@JsonValue String value) implements Id {

    public static final String PREFIX = "stage";

    @JsonCreator
    public StageClosingId {
        Id.require(PREFIX, value);
    }

    /** @param stage number, 1 to 3 */
    public static StageClosingId of(int year, int stage, UnionId union) {
        return new StageClosingId(PREFIX + "-" + year + "-" + stage + "-" + union.value());
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One file of people working away that a village's cadre has handed in. */
public record LedgerImportId(@JsonValue String value) implements Id {

    public static final String PREFIX = "import";

    @JsonCreator
    public LedgerImportId {
        Id.require(PREFIX, value);
    }

    public static LedgerImportId random() {
        return new LedgerImportId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One receipt for union dues, with all that is decided about it later. */
public record ReceiptId(@JsonValue String value) implements Id {

    public static final String PREFIX = "receipt";

    @JsonCreator
    public ReceiptId {
        Id.require(PREFIX, value);
    }

    public static ReceiptId random() {
        return new ReceiptId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

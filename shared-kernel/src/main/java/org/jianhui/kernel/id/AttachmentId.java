package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One stored file. */
public record AttachmentId(@JsonValue String value) implements Id {

    public static final String PREFIX = "attachment";

    @JsonCreator
    public AttachmentId {
        Id.require(PREFIX, value);
    }

    public static AttachmentId random() {
        return new AttachmentId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

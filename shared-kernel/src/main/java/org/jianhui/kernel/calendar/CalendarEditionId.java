package org.jianhui.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jianhui.kernel.id.Id;

/** One edition of the working calendar; decisions name the edition they counted with. */
public record CalendarEditionId(@JsonValue String value) implements Id {

    public static final String PREFIX = "calendar";

    @JsonCreator
    public CalendarEditionId {
        Id.require(PREFIX, value);
    }

    public static CalendarEditionId random() {
        return new CalendarEditionId(Id.random(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jianhui.kernel.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place in the plan or the law, as officials cite it, for example {@code 附1-3(4)}; stable in the API. */
public record Clause(@JsonValue String place) {

    @JsonCreator
    public Clause {}

    @Override
    public String toString() {
        return place;
    }
}

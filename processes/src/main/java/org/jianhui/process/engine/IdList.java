package org.jianhui.process.engine;

import java.util.List;

/** Several ids in one text variable, since collections cannot be variables: {@code ${ids.of(candidates)}}. */
public final class IdList {

    static final String NAME = "ids";

    IdList() {}

    /** The ids in their order; none for an empty text. */
    public List<String> of(String commaSeparated) {
        return commaSeparated.isBlank() ? List.of() : List.of(commaSeparated.split(","));
    }

    /** The text for {@link #of}. */
    public static String join(Iterable<?> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append(text.isEmpty() ? "" : ",").append(id));
        return text.toString();
    }
}

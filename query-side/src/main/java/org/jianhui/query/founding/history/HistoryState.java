package org.jianhui.query.founding.history;

import java.util.List;
import java.util.stream.Stream;

/** How far an established union is brought in. */
public enum HistoryState {
    /** its papers are being entered */
    OPEN,
    /** it stands */
    ESTABLISHED,
    /** the case was given up */
    GIVEN_UP;

    /** For checking that each has its sentence. */
    public static final List<String> KEYS =
            Stream.of(values()).map(HistoryState::name).toList();
}

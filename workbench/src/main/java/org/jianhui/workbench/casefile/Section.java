package org.jianhui.workbench.casefile;

import java.util.List;
import java.util.stream.Stream;

/** A section of a case file with its heading. */
public record Section(String id, String title, List<Part> parts) {

    public Section {
        parts = List.copyOf(parts);
    }

    /** The same, with the parts of another behind its own. */
    Section followedBy(Section more) {
        return new Section(
                id, title, Stream.concat(parts.stream(), more.parts.stream()).toList());
    }
}

package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** @param part own, or what else of the paper was taken from other events */
@Schema(name = "PaperPart")
record CheckedPart(String part, List<CheckedEvent> events) {

    static CheckedPart of(TracedPart part) {
        return new CheckedPart(
                part.name(), part.events().stream().map(CheckedEvent::of).toList());
    }
}

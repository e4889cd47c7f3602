package org.jianhui.proof.bundle;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Is shown every event that can be read. */
interface EventReader {

    /** @param payload as JSON; null if it is none with one meaning */
    void on(BundledEvent event, @Nullable JsonNode payload);
}

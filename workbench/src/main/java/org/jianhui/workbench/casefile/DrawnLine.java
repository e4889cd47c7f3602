package org.jianhui.workbench.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence flow in a drawing.
 *
 * @param label where its name stands; null if it has none
 */
record DrawnLine(
        String flow,
        String name,
        List<DrawnPoint> points,
        @Nullable DrawnBox label) {}

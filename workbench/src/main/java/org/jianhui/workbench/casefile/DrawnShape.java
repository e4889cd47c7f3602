package org.jianhui.workbench.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An element of a procedure in its drawing.
 *
 * @param label where its name stands; null if inside
 */
record DrawnShape(
        String element,
        DrawnForm form,
        String name,
        DrawnBox box,
        @Nullable DrawnBox label) {}

package org.jianhui.workbench.document;

import java.util.List;

/**
 * A part of a paper, and the events it was taken from.
 *
 * @param name what of the paper, said by {@code paper.part.<name>}
 */
record TracedPart(String name, List<TracedEvent> events) {}

package org.jianhui.kernel.process;

import java.util.List;
import org.jianhui.kernel.event.EventName;

/**
 * An operator ordered the run to go on by another version of its drawing; what followed from it are the next steps.
 *
 * @param run the run by the version it followed until then
 * @param toVersion the version it follows from now on
 * @param mapping which element of the old version is which of the new one
 * @param reason in plain words, without names
 */
@EventName("process.drawing-move-ordered")
public record DrawingMoveOrdered(ProcessRun run, int toVersion, List<Mapped> mapping, String reason)
        implements ProcessStep {

    public DrawingMoveOrdered {
        mapping = List.copyOf(mapping);
    }

    /** An element and its counterpart. */
    public record Mapped(String from, String to) {}
}

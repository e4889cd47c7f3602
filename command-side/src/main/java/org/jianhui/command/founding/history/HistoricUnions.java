package org.jianhui.command.founding.history;

import org.jianhui.kernel.id.UnionId;

/** Port to the unions that are brought in, or are to be: none of them is founded here a second time. */
@FunctionalInterface
public interface HistoricUnions {

    boolean has(UnionId union);
}

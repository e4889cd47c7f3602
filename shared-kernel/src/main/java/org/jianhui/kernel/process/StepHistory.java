package org.jianhui.kernel.process;

import java.util.List;

/** Port to the steps as they are stored. */
public interface StepHistory {

    /** The steps of a run in their order; none if there is no such run. */
    List<ProcessStep> of(String instance);

    /** The runs that have begun and, by their steps, are not over. Reads the whole log: not for every day's request. */
    List<String> running();
}

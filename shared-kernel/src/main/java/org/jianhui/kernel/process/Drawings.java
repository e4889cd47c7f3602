package org.jianhui.kernel.process;

import java.util.List;
import java.util.Optional;

/** Port to the drawings as they were deployed, version by version, and to the runs that follow an older one. */
public interface Drawings {

    /** The drawing as BPMN XML; it holds nothing of any case. Empty if there is no such version. */
    Optional<String> drawing(String definition, int version);

    /** Runs that go on by an older version than the newest, by procedure and version; at most 200. */
    List<OlderRun> onOlderVersions();

    /**
     * A run that follows an older version.
     *
     * @param newest the version it could be moved to
     */
    record OlderRun(ProcessRun run, int newest) {}
}

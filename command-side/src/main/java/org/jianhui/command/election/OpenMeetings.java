package org.jianhui.command.election;

import org.jianhui.kernel.id.ElectionId;

/** Which elections are being voted on: meetings that were opened with a quorum and neither closed nor ended. */
public interface OpenMeetings {

    boolean isOpen(ElectionId election);
}

package org.jianhui.workbench.election.assembly;

import java.util.List;
import org.jianhui.query.inspection.TimelineRow;

/** The merged timeline. */
record MeetingTimeline(List<TimelineRow> rows) {}

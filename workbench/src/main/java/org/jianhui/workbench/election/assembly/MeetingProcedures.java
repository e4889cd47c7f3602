package org.jianhui.workbench.election.assembly;

import java.util.List;
import org.jianhui.query.process.ProcessPicture;

/** The procedure. */
record MeetingProcedures(List<ProcessPicture> processes) {}

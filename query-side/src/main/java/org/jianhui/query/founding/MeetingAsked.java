package org.jianhui.query.founding;

import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;

/** The last request for the first meeting, with what it was judged on. */
public record MeetingAsked(AssemblyForm form, int members, int unionGroups, List<String> warnings) {}

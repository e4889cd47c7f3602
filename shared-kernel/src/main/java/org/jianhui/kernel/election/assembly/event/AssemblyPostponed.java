package org.jianhui.kernel.election.assembly.event;

import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.event.EventName;
import java.time.LocalDate;

/** The meeting is held on a later day; notice, roll and sign-in begin anew. */
@EventName("assembly.postponed")
public record AssemblyPostponed(AssemblyId assembly, LocalDate meetingOn, LocalDate before, String reason)
        implements AssemblyEvent {}

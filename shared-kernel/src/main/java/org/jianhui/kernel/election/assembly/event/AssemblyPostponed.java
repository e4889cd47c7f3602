package org.jianhui.kernel.election.assembly.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;

/** The meeting is held on a later day; notice, roll and sign-in begin anew. */
@EventName("assembly.postponed")
public record AssemblyPostponed(AssemblyId assembly, LocalDate meetingOn, LocalDate before, String reason)
        implements AssemblyEvent {}

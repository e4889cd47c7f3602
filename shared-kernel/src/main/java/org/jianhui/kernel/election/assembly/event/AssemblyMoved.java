package org.jianhui.kernel.election.assembly.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;

/** The election case has fixed another day; notice, roll and sign-in begin anew. */
@EventName("assembly.moved")
public record AssemblyMoved(AssemblyId assembly, LocalDate meetingOn, LocalDate before) implements AssemblyEvent {}

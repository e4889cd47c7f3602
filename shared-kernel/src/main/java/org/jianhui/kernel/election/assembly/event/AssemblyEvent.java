package org.jianhui.kernel.election.assembly.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.AssemblyId;

/** All that can have been decided at a meeting; what was judged by rules is in {@link JudgedAssemblyEvent}. */
public sealed interface AssemblyEvent extends DomainEvent
        permits JudgedAssemblyEvent, AssemblyMoved, AssemblyPostponed, OfficersTakenBack, AssemblyEnded {

    AssemblyId assembly();
}

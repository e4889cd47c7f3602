package org.jianhui.kernel.election.assembly.event;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;

/**
 * Chair, vice-chairs and the heads of the other bodies are to be elected again: a round they rested on is void.
 *
 * @param body the one whose round is void
 */
@EventName("assembly.officers-taken-back")
public record OfficersTakenBack(AssemblyId assembly, Body body) implements AssemblyEvent {}

package org.jianhui.kernel.election.assembly.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.rule.Basis;

/**
 * Enough have come; the meeting is open.
 *
 * @param due everybody on the roll
 */
@EventName("assembly.opened")
public record MeetingOpened(AssemblyId assembly, int due, int present, Basis basis) implements JudgedAssemblyEvent {}

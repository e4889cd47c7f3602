package org.jianhui.kernel.election.assembly.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.rule.Basis;

/**
 * Too few have come: the meeting cannot be held on this day. It is postponed, or given up.
 *
 * @param due everybody on the roll
 * @param required the fewest that would have done
 */
@EventName("assembly.quorum-missed")
public record QuorumMissed(AssemblyId assembly, int due, int present, int required, Basis basis)
        implements JudgedAssemblyEvent {}

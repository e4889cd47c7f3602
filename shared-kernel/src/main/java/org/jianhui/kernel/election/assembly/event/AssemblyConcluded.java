package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The meeting is closed with a result.
 *
 * @param elected everybody elected, with the office; who leads a body does not stand in it a second time as a member
 */
@EventName("assembly.concluded")
public record AssemblyConcluded(
        AssemblyId assembly, ElectionId election, UnionId union, List<OfficeHolder> elected, Basis basis)
        implements JudgedAssemblyEvent {

    public AssemblyConcluded {
        elected = List.copyOf(elected);
    }
}

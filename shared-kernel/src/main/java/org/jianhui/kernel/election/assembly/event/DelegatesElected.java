package org.jianhui.kernel.election.assembly.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.rule.Basis;

/** A union group has elected its delegates. */
@EventName("assembly.delegates-elected")
public record DelegatesElected(
        AssemblyId assembly,
        UnionGroupId group,
        List<PersonId> delegates,
        LocalDate electedOn,
        int present,
        AttachmentId minutes,
        Basis basis)
        implements JudgedAssemblyEvent {

    public DelegatesElected {
        delegates = List.copyOf(delegates);
    }
}

package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;

/** Who watches the count, and who counts. */
@EventName("assembly.tellers-appointed")
public record TellersAppointed(AssemblyId assembly, List<PersonId> scrutineers, List<PersonId> tellers, Basis basis)
        implements JudgedAssemblyEvent {

    public TellersAppointed {
        scrutineers = List.copyOf(scrutineers);
        tellers = List.copyOf(tellers);
    }
}

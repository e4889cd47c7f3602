package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.election.assembly.DelegateQuota;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.rule.Basis;

/**
 * Each union group knows how many delegates it elects.
 *
 * @param warnings codes of rules that only warn
 */
@EventName("assembly.delegates-allotted")
public record DelegatesAllotted(
        AssemblyId assembly, int delegates, List<DelegateQuota> quotas, List<String> warnings, Basis basis)
        implements JudgedAssemblyEvent {

    public DelegatesAllotted {
        quotas = List.copyOf(quotas);
        warnings = List.copyOf(warnings);
    }
}

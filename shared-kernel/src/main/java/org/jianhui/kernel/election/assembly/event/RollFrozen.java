package org.jianhui.kernel.election.assembly.event;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;

/**
 * The roll is closed.
 *
 * @param roll who may vote, in ascending order of id
 * @param hash its fingerprint, see {@link org.jianhui.kernel.election.assembly.RollHash}
 */
@EventName("assembly.roll-frozen")
public record RollFrozen(AssemblyId assembly, Instant frozenAt, List<PersonId> roll, String hash, Basis basis)
        implements JudgedAssemblyEvent {

    public RollFrozen {
        roll = List.copyOf(roll);
    }
}

package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;

/** The credentials of the delegates were reviewed. */
@EventName("assembly.credentials-reviewed")
public record CredentialsReviewed(
        AssemblyId assembly, List<PersonId> accepted, List<RefusedDelegate> refused, Basis basis)
        implements JudgedAssemblyEvent {

    public CredentialsReviewed {
        accepted = List.copyOf(accepted);
        refused = List.copyOf(refused);
    }
}

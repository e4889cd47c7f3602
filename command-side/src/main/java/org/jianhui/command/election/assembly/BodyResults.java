package org.jianhui.command.election.assembly;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;

/** What the votes of a meeting have come to. */
public interface BodyResults {

    /** The bodies that are elected, with who was and still stands; a body with nobody elected is not among them. */
    Map<Body, List<PersonId>> elected(AssemblyId assembly);

    /** Who had the votes and stands no longer: their seats stay open, or are voted on again where their body is empty. */
    List<PersonId> leftOut(AssemblyId assembly);

    /** Whether any vote was opened. */
    boolean hasBegun(AssemblyId assembly);
}

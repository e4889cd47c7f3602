package org.jianhui.command.election.assembly;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;

/** Who may be voted on in an election. */
public interface Candidacies {

    /** Reviewed, approved and posted for this body, and not out since; blocked ones included. */
    List<PersonId> standing(ElectionId election, Body body);

    /** Against whom an objection is open for this body. */
    List<PersonId> blocked(ElectionId election, Body body);

    /** Who was cleared for this body and is out since: withdrawn, taken off, or excluded by an objection that was upheld. */
    List<PersonId> out(ElectionId election, Body body);

    /** Of these, who stands for any body. */
    List<PersonId> among(ElectionId election, List<PersonId> persons);
}

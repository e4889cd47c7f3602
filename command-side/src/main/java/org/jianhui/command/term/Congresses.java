package org.jianhui.command.term;

import java.util.List;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;

/** Port to the congresses that elected here: who could vote in them. */
interface Congresses {

    /** The delegates on the closed roll; empty if no congress met here for this election. */
    List<PersonId> delegates(ElectionId election);
}

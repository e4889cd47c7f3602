package org.jianhui.command.election.assembly;

import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/** The meetings, as their ballots see them. */
public interface Meetings {

    /** Held against change until the commit; null if there is no such meeting. */
    @Nullable
    MeetingFacts facts(AssemblyId assembly);

    /** The two unions of the meeting's case; null if there is no such meeting. */
    @Nullable
    Parties parties(AssemblyId assembly);
}

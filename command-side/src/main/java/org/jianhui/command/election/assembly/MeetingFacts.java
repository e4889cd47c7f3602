package org.jianhui.command.election.assembly;

import java.util.List;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * What a ballot must know of its meeting.
 *
 * @param edition rule-book edition of the case
 * @param open whether votes may be taken
 * @param due everybody on the roll
 */
public record MeetingFacts(
        AssemblyId assembly,
        ElectionId election,
        UnionId union,
        String edition,
        boolean open,
        int due,
        int present,
        UnfilledRule unfilled,
        List<PersonId> tellers) {}

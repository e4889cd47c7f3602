package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;

/**
 * These have signed in.
 *
 * @param present everybody who has signed in so far
 */
@EventName("assembly.attendees-signed-in")
public record AttendeesSignedIn(AssemblyId assembly, List<PersonId> persons, int present, Basis basis)
        implements JudgedAssemblyEvent {

    public AttendeesSignedIn {
        persons = List.copyOf(persons);
    }
}

package org.jianhui.workbench.election.assembly;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Some people of one union group, by name, as a list of them is ticked.
 *
 * @param group its name; null for those in none
 */
public record PeopleOfGroup(@Nullable String group, List<PersonId> persons) {

    public PeopleOfGroup {
        persons = List.copyOf(persons);
    }
}

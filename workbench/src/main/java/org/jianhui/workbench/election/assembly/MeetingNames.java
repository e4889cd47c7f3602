package org.jianhui.workbench.election.assembly;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.PersonId;

/**
 * The names of the people of one meeting, for one reader: candidates as they stood, members as the union knows them.
 *
 * @param known opened names by person
 * @param unnamed what is shown of somebody whose name this reader cannot be told, with the last characters of the id
 */
public record MeetingNames(Map<PersonId, String> known, String unnamed) {

    public String of(PersonId person) {
        String id = person.value();
        return known.getOrDefault(person, unnamed.replace("{0}", id.substring(id.length() - 4)));
    }

    /** Several, as one reads a list. */
    public String all(Collection<PersonId> persons) {
        return persons.stream().map(this::of).collect(Collectors.joining("、"));
    }

    /** What a figure of a basis is about, where that is a person; the figure's own name otherwise. */
    public String ofFact(String fact) {
        return isPerson(fact) ? of(new PersonId(fact)) : fact;
    }

    public boolean isPerson(String fact) {
        return fact.startsWith(PersonId.PREFIX + "-");
    }
}

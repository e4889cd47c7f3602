package org.jianhui.kernel.reading;

import java.util.List;
import org.jianhui.kernel.id.PersonId;

/**
 * Persons of whom the same was shown.
 *
 * @param fields stable ids of personal fields, such as {@code person.name}, in the order of their names
 */
public record Opened(List<String> fields, List<PersonId> persons) {

    public Opened {
        fields = List.copyOf(fields);
        persons = List.copyOf(persons);
    }
}

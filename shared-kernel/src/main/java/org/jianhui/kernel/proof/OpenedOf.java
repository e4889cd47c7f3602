package org.jianhui.kernel.proof;

import java.util.List;
import org.jianhui.kernel.id.PersonId;

/**
 * Persons of whom the same was opened.
 *
 * @param fields stable ids of personal fields, such as {@code person.name}, in the order of their names
 */
public record OpenedOf(List<String> fields, List<PersonId> persons) {

    public OpenedOf {
        fields = List.copyOf(fields);
        persons = List.copyOf(persons);
    }
}

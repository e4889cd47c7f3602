package org.jianhui.workbench.membership;

import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jspecify.annotations.Nullable;

/** Persons as forms name them: on record already, or to be recorded in the same act. */
public final class KnownPersons {

    /** So many places of an ID number are searched for as its end, and are nobody's alone. */
    private static final int LAST = 4;

    private final PersonalData data;

    public KnownPersons(PersonalData data) {
        this.data = data;
    }

    /** Whose number it is, if the name is the recorded one too: another name is refused as a duplicate. */
    public Optional<PersonId> named(String idNumber, String name) {
        List<PersonId> named = data.find(PersonalField.NAME, name);
        return numbered(idNumber).filter(named::contains);
    }

    /** Whose number it is, whatever the name. */
    public Optional<PersonId> numbered(String idNumber) {
        return idNumber.replaceAll("[^\\p{Nd}\\p{L}]", "").length() <= LAST
                ? Optional.empty()
                : data.find(PersonalField.ID_NUMBER, idNumber).stream().findFirst();
    }

    public RecordPerson recording(
            PersonId person,
            VillageId village,
            String name,
            String idNumber,
            @Nullable String phone,
            RequestId origin) {
        return new RecordPerson(
                person,
                village,
                data.seal(person, PersonalField.NAME, origin, name),
                data.seal(person, PersonalField.ID_NUMBER, origin, idNumber),
                phone == null ? null : data.seal(person, PersonalField.PHONE, origin, phone),
                data.indexOf(name, idNumber, phone));
    }
}

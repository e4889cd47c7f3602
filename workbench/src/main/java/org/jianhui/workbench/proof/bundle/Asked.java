package org.jianhui.workbench.proof.bundle;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalField;

/**
 * What a bundle is to be and what is to be open in it.
 *
 * @param names whether the names of all persons in the case are to be open
 * @param persons of whom everything is to be open that the case's pages show in full
 * @param papers whether issued papers are to be in it; they name persons
 * @param checkpoints sizes of earlier checkpoints it is to be tied to
 */
record Asked(
        String caseId,
        boolean names,
        Set<PersonId> persons,
        boolean papers,
        boolean attachments,
        List<Long> checkpoints,
        String reason) {

    /** ID and phone numbers are shown in full on no page of a case, nor is a photo's or a file's key a value to be shown. */
    private static final Set<String> SHOWN_IN_FULL = Set.of(
            PersonalField.NAME.id(), PersonalField.SEX.id(), PersonalField.EMPLOYER.id(), PersonalField.STATEMENT.id());

    Asked {
        persons = Set.copyOf(persons);
        checkpoints = List.copyOf(checkpoints);
    }

    boolean opens(Envelope envelope) {
        return persons.contains(envelope.person())
                ? SHOWN_IN_FULL.contains(envelope.field())
                : names && envelope.field().equals(PersonalField.NAME.id());
    }
}

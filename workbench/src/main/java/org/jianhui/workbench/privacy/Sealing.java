package org.jianhui.workbench.privacy;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jspecify.annotations.Nullable;

/** Seals what arrives in clear, within the act: after it no name is left in any command. */
public final class Sealing {

    private final PersonalData personalData;
    private final RequestId origin;

    public Sealing(PersonalData personalData, RequestId origin) {
        this.personalData = personalData;
        this.origin = origin;
    }

    public Envelope name(PersonId person, String clear) {
        return personalData.seal(person, PersonalField.NAME, origin, clear.strip());
    }

    public Envelope phone(PersonId person, String clear) {
        return personalData.seal(person, PersonalField.PHONE, origin, clear.strip());
    }

    public Envelope statement(PersonId person, String clear) {
        return personalData.seal(person, PersonalField.STATEMENT, origin, clear.strip());
    }

    public @Nullable Envelope statementIfAny(PersonId person, @Nullable String clear) {
        return clear == null || clear.isBlank() ? null : statement(person, clear);
    }
}

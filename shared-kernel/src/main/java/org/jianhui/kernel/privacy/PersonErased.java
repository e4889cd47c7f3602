package org.jianhui.kernel.privacy;

import org.jianhui.kernel.id.PersonId;

/** The key of this person has been destroyed; what it sealed can never be read again. */
public final class PersonErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonErased(PersonId person) {
        super("erased: " + person);
    }
}

package org.jianhui.kernel.membership;

/** How the person's consent was given (G-05). */
public enum ConsentForm {
    /** Signed by hand on the application form. */
    SIGNED_ON_PAPER,
    /** Said before the cadre and a witness, and noted. */
    SPOKEN_BEFORE_WITNESS,
    /** Sent by the person: a message, or a form filled in online. */
    SENT_BY_PERSON
}

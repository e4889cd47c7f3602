package org.jianhui.command.membership;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/** Envelopes of a command must be the applicant's own, or erasing the applicant would not erase them. */
final class Sealed {

    private Sealed() {}

    /** @throws IllegalArgumentException if an envelope is another person's */
    static void requireOwn(ApplyToJoin command) {
        Declaration declared = command.declaration();
        requireOf(command.person(), declared.sex());
        requireOf(command.person(), declared.birthDate());
        requireOf(command.person(), declared.employer());
        requireOf(command.person(), command.exception());
    }

    /** @throws IllegalArgumentException if the envelope is another person's */
    static void requireOf(PersonId person, @Nullable Envelope envelope) {
        if (envelope != null && !envelope.person().equals(person)) {
            throw new IllegalArgumentException("an envelope of another person");
        }
    }
}

package org.jianhui.command.membership.ledger;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What rows of the ledgers are judged by, read in the transaction of the act.
 *
 * @param rows who stands where
 * @param data opens sealed values, for the judgement only
 */
record LedgerLaw(LedgerRegister rows, PersonalData data) {

    EntryRules entry() {
        return new EntryRules(rows);
    }

    String open(Envelope envelope) {
        return data.open(envelope);
    }

    /** @throws IllegalArgumentException if an envelope is another person's: erasing the person would not erase it */
    static void requireOf(PersonId person, WorkAway work) {
        requireOf(person, work.workPlace());
        requireOf(person, work.employer());
        requireOf(person, work.trade());
        requireOf(person, work.phone());
    }

    /** @throws IllegalArgumentException if the envelope is another person's */
    static void requireOf(PersonId person, @Nullable Envelope envelope) {
        if (envelope != null && !envelope.person().equals(person)) {
            throw new IllegalArgumentException("an envelope of another person");
        }
    }
}

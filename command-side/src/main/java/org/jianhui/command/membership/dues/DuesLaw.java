package org.jianhui.command.membership.dues;

import org.jianhui.command.membership.dues.rule.AuditorPostsNothing;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What union dues are judged by, read in the transaction of the act.
 *
 * @param data opens sealed reasons, for the judgement only
 */
record DuesLaw(
        RuleBook book,
        ReceiptRegister receipts,
        CashRegister cash,
        Payers payers,
        AuditorRegister auditors,
        UnionAccounts accounts,
        PersonalData data) {

    /** The edition whose tariff the year has. */
    Edition edition(int year) {
        return DuesParameters.editionOf(book, year);
    }

    /** The first year for which dues are taken. */
    int firstYear() {
        return DuesParameters.firstYear(book);
    }

    /** The auditors of the union post nothing, on either of the two days of the act. */
    AuditorPostsNothing posting(Act act, UnionId union) {
        @Nullable PersonId person = act.actor().person();
        return new AuditorPostsNothing(auditors.audits(person, union, act.actedOnDate())
                || auditors.audits(person, union, act.receivedOnDate()));
    }

    String open(Envelope envelope) {
        return data.open(envelope);
    }

    /** @throws IllegalArgumentException if the envelope is another person's: erasing the person would not erase it */
    static void requireOf(PersonId person, @Nullable Envelope envelope) {
        if (envelope != null && !envelope.person().equals(person)) {
            throw new IllegalArgumentException("an envelope of another person");
        }
    }
}

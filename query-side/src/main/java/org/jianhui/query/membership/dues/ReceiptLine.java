package org.jianhui.query.membership.dues;

import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A receipt with the names that belong to it, sealed; each null if there is none, or once that person is erased.
 *
 * @param name of the member
 * @param receiver of who took the money
 * @param closer of who made it void or gave the money back
 * @param handedIn what has become of the hand-in that has its cash, open or accepted; null if none has
 * @param handIn that hand-in; null also where the reader may not read it
 * @param counter who counted and accepted its cash; null until then
 * @param cash where its cash is; null of a transfer, and once the receipt stands no longer
 */
public record ReceiptLine(
        ReceiptView receipt,
        @Nullable Envelope name,
        @Nullable Envelope receiver,
        @Nullable Envelope closer,
        @Nullable HandInStanding handedIn,
        @Nullable HandInId handIn,
        @Nullable PersonId counter,
        @Nullable CashPlace cash) {

    /** Whether this person took the money, or has it for the union by now: then somebody else takes it out of the books. */
    public boolean wentThroughHandsOf(PersonId person) {
        return person.equals(receipt.receiver()) || person.equals(counter);
    }
}

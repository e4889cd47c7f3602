package org.jianhui.workbench.membership.ledger;

import java.util.stream.Stream;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.membership.ledger.ReferralCommand.ReferDuplicate;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.membership.KnownPersons;

/**
 * Tells the federation whom two villages want to enter, in an act of its own after the refusal: what is refused leaves nothing
 * behind (ADR 0173). The cadre learns that it is referred, and nothing of the person or the other village.
 */
final class Referrals {

    static final String DUPLICATE = "DUPLICATE_PERSON";

    private final KnownPersons persons;

    Referrals(KnownPersons persons) {
        this.persons = persons;
    }

    /** @param codes why the row was refused; only a duplicate is referred */
    void after(Stream<String> codes, LedgerInput.LedgerRow typed, Caller caller) {
        String idNumber = typed.idNumber();
        if (idNumber != null && codes.anyMatch(DUPLICATE::equals)) {
            persons.numbered(idNumber)
                    .map(person -> new ReferDuplicate(person, LedgerActs.village(typed.village())))
                    .ifPresent(told -> caller.performPart(null, "referral", work(told)));
        }
    }

    static Acts.Work work(ReferDuplicate told) {
        return sender -> {
            sender.send(told);
            return told.referral().value();
        };
    }
}

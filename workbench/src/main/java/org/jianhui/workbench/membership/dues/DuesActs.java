package org.jianhui.workbench.membership.dues;

import java.util.Objects;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.membership.dues.ReceiptView;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** Turns what is said about dues into commands, personal values sealed within the act; pages and REST come through here. */
final class DuesActs {

    /** As banks write them; what else somebody could put there is no reference, and may be a person's name. */
    static final String REFERENCE = "\\s*[A-Za-z0-9-]*\\s*";

    private final PersonalData data;

    DuesActs(PersonalData data) {
        this.data = data;
    }

    /** @param person whose membership it is */
    Acts.Work receive(MembershipId membership, PersonId person, DuesPayment typed, RequestId origin) {
        ReceiptId receipt = ReceiptId.random();
        return sender -> {
            @Nullable String payer = blankToNull(typed.payer());
            sender.send(new ReceiveDues(
                    receipt,
                    membership,
                    new Payment(
                            Objects.requireNonNull(typed.year()),
                            amount(typed.amount(), "amount"),
                            Objects.requireNonNull(typed.means()),
                            blankToNull(typed.reference()),
                            payer == null ? null : data.seal(person, PersonalField.PAYER, origin, payer))));
            return receipt.value();
        };
    }

    Acts.Work makeVoid(ReceiptView receipt, ReceiptVoiding typed, RequestId origin) {
        return sender -> {
            sender.send(new VoidReceipt(receipt.receipt(), reason(receipt, typed.reason(), origin)));
            return receipt.receipt().value();
        };
    }

    Acts.Work refund(ReceiptView receipt, DuesRefund typed, RequestId origin) {
        return sender -> {
            sender.send(new RefundDues(
                    receipt.receipt(),
                    Objects.requireNonNull(typed.means()),
                    blankToNull(typed.reference()),
                    reason(receipt, typed.reason(), origin)));
            return receipt.receipt().value();
        };
    }

    private Envelope reason(ReceiptView receipt, @Nullable String typed, RequestId origin) {
        return data.seal(receipt.person(), PersonalField.STATEMENT, origin, typed == null ? "" : typed.strip());
    }

    /** @throws BadRequest if it is no amount, or finer than a fen */
    static Money amount(@Nullable String typed, String field) {
        try {
            return Money.parse(typed == null ? "" : typed);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", field);
        }
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

package org.jianhui.command.membership;

import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** A member who pays; in cash, in full and for 2022 unless a test says otherwise. */
final class Paying {

    static final String PAYER = "馘鬯堂弟";

    final Applicant member;
    final ReceiptId receipt = ReceiptId.random();
    int year = 2022;
    Money amount = Money.parse("30.00");
    PaymentMeans means = PaymentMeans.CASH;
    String reference;
    Envelope payer;

    Paying(Applicant member) {
        this.member = member;
    }

    Paying in(int otherYear) {
        year = otherYear;
        return this;
    }

    Paying of(String yuan) {
        amount = Money.parse(yuan);
        return this;
    }

    Paying transferred(String bankReference) {
        means = PaymentMeans.TRANSFER;
        reference = bankReference;
        return this;
    }

    Paying paidBySomebodyElse(PersonalData data) {
        payer = data.seal(member.person, PersonalField.PAYER, RequestId.random(), PAYER);
        return this;
    }

    ReceiveDues receiving() {
        return new ReceiveDues(receipt, member.membership, new Payment(year, amount, means, reference, payer));
    }

    VoidReceipt voiding(PersonalData data, String reason) {
        return new VoidReceipt(receipt, member.reason(data, reason));
    }

    RefundDues refunding(PersonalData data, String reason) {
        return new RefundDues(receipt, PaymentMeans.CASH, null, member.reason(data, reason));
    }
}

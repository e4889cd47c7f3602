package org.jianhui.workbench.membership.dues;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.web.Forms;
import org.jianhui.workbench.web.OneByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the dues of many members in cash, one after the other, each in an act of its own with a receipt of its own: who has paid
 * already does not stop the others. Sending it again takes nothing twice.
 */
@Component
final class ManyReceipts {

    private final DuesDesk desk;
    private final DuesActs acts;
    private final Forms forms;

    ManyReceipts(DuesDesk desk, DuesActs acts, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.forms = forms;
    }

    /** @param year open for dues */
    DuesCollected take(int year, DuesCollection typed, Caller caller) {
        String amount = desk.tariff(year).amount();
        DuesPayment payment = new DuesPayment(year, amount, PaymentMeans.CASH, null, null, typed.act());
        AtomicReference<@Nullable SeenAt> seenAt = new AtomicReference<>();
        List<CollectedDues> items = OneByOther.each(
                typed.chosen(),
                membership -> taken(membership, payment, caller, seenAt),
                (membership, failure) -> notTaken(membership, failure, caller));
        return new DuesCollected(items, amount, seenAt.get());
    }

    private CollectedDues taken(
            MembershipId membership, DuesPayment payment, Caller caller, AtomicReference<@Nullable SeenAt> seenAt) {
        MemberLine line = desk.member(membership, null, caller.account(), null);
        Outcome outcome = caller.performPart(
                payment.act(),
                membership.value(),
                acts.receive(membership, line.member().person(), payment, caller.requestId()));
        seenAt.set(OneByOther.later(seenAt.get(), outcome.seenAt()));
        return new CollectedDues(membership, name(line, caller), new ReceiptId(outcome.id()), null, null, null);
    }

    private CollectedDues notTaken(MembershipId membership, RuntimeException failure, Caller caller) {
        Problem problem = OneByOther.said(failure, forms, caller);
        String name;
        try {
            name = name(desk.member(membership, null, caller.account(), null), caller);
        } catch (RuntimeException unknown) {
            name = "";
        }
        return new CollectedDues(membership, name, null, problem.code(), problem.clause(), problem.detail());
    }

    private String name(MemberLine line, Caller caller) {
        return desk.masked(line, caller.account()).name();
    }
}

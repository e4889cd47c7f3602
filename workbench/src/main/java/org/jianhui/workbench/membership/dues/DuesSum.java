package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;
import org.jianhui.query.membership.dues.FindDuesSums;

/**
 * A village's members in one union.
 *
 * @param due of whom dues are owed: who has paid and who has not
 * @param cash how many were paid in cash that the union has not accepted yet (现金在手)
 * @param pending how many receipts are 待入账
 */
record DuesSum(
        UnionId union,
        VillageId village,
        int due,
        String dueAmount,
        int paid,
        String paidAmount,
        int cash,
        String cashAmount,
        int open,
        String openAmount,
        int pending,
        int voided,
        int refunded) {

    static DuesSum of(FindDuesSums.Line line, Money tariff) {
        Money open = tariff.times(line.open());
        return new DuesSum(
                line.union(),
                line.village(),
                line.paid() + line.open(),
                line.received().plus(open).toString(),
                line.paid(),
                line.received().toString(),
                line.cash(),
                line.onHand().toString(),
                line.open(),
                open.toString(),
                line.pending(),
                line.voided(),
                line.refunded());
    }
}

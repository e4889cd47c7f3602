package org.jianhui.workbench.membership.dues;

import java.util.List;
import org.jianhui.kernel.money.Money;

/** A year's dues as the caller may see them; all amounts in yuan with two places. */
record ShownDues(DuesTariff tariff, List<DuesSum> sums) {

    /** Of all villages together. */
    public DuesTotal total() {
        return new DuesTotal(
                sums.stream().mapToInt(DuesSum::due).sum(),
                sum(sums.stream().map(DuesSum::dueAmount).toList()),
                sums.stream().mapToInt(DuesSum::paid).sum(),
                sum(sums.stream().map(DuesSum::paidAmount).toList()),
                sums.stream().mapToInt(DuesSum::cash).sum(),
                sum(sums.stream().map(DuesSum::cashAmount).toList()),
                sums.stream().mapToInt(DuesSum::open).sum(),
                sum(sums.stream().map(DuesSum::openAmount).toList()),
                sums.stream().mapToInt(DuesSum::pending).sum(),
                sums.stream().mapToInt(DuesSum::voided).sum(),
                sums.stream().mapToInt(DuesSum::refunded).sum());
    }

    private static String sum(List<String> amounts) {
        return amounts.stream()
                .map(Money::parse)
                .reduce(Money.ZERO, Money::plus)
                .toString();
    }
}

package org.jianhui.workbench.membership.progress;

import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;
import org.jianhui.query.membership.FindVillageMembers;
import org.jianhui.query.membership.dues.FindDuesSums;
import org.jianhui.query.membership.ledger.FindCoverage;
import org.jianhui.query.membership.realname.FindRealNameSums;
import org.jspecify.annotations.Nullable;

/**
 * How far a village has come.
 *
 * @param ledger null where the reader may not read ledgers
 * @param awaiting applications on which the federation has to rule first
 * @param applied applications on which the union has to decide
 * @param retained 保留会籍
 * @param entered members, retained ones too, in the real-name system
 * @param due of whom dues of the year are owed: who has paid and who has not
 * @param received in yuan with two places
 */
record VillageProgress(
        VillageId village,
        @Nullable LedgerProgress ledger,
        int awaiting,
        int applied,
        int members,
        int retained,
        int entered,
        int due,
        int paid,
        String received) {

    static VillageProgress nothing(VillageId village) {
        return new VillageProgress(village, null, 0, 0, 0, 0, 0, 0, 0, Money.ZERO.toString());
    }

    VillageProgress with(FindCoverage.Line line) {
        LedgerProgress part =
                LedgerProgress.of(line.coverage().entries(), line.coverage().contacted(), line.willing());
        return new VillageProgress(village, part, awaiting, applied, members, retained, entered, due, paid, received);
    }

    VillageProgress with(FindVillageMembers.Line line) {
        return new VillageProgress(
                village,
                ledger,
                line.awaiting(),
                line.applied(),
                line.members(),
                line.retained(),
                entered,
                due,
                paid,
                received);
    }

    /** A village's members may pay to several unions. */
    VillageProgress plus(FindDuesSums.Line line) {
        return new VillageProgress(
                village,
                ledger,
                awaiting,
                applied,
                members,
                retained,
                entered,
                due + line.paid() + line.open(),
                paid + line.paid(),
                Money.parse(received).plus(line.received()).toString());
    }

    /** A village's members may be in several unions. */
    VillageProgress plus(FindRealNameSums.Line line) {
        return new VillageProgress(
                village, ledger, awaiting, applied, members, retained, entered + line.entered(), due, paid, received);
    }

    /** Of both together, for the line below the villages. */
    VillageProgress plus(VillageProgress other) {
        return new VillageProgress(
                village,
                ledger == null || other.ledger == null ? null : ledger.plus(other.ledger),
                awaiting + other.awaiting,
                applied + other.applied,
                members + other.members,
                retained + other.retained,
                entered + other.entered,
                due + other.due,
                paid + other.paid,
                Money.parse(received).plus(Money.parse(other.received)).toString());
    }
}

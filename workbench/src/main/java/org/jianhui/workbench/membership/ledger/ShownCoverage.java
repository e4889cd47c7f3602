package org.jianhui.workbench.membership.ledger;

import java.util.List;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Coverage;
import org.jianhui.query.membership.ledger.FindCoverage;

/**
 * How far a village has come with reaching the people on its ledger (M-07).
 *
 * @param coverage contacted of entries as a percentage, cut to one place; {@code n/a} for an empty ledger
 */
record ShownCoverage(VillageId village, int entries, int contacted, int willing, int refusing, String coverage) {

    static ShownCoverage of(FindCoverage.Line line) {
        Coverage counted = line.coverage();
        return new ShownCoverage(
                line.village(),
                counted.entries(),
                counted.contacted(),
                line.willing(),
                line.refusing(),
                counted.text());
    }

    /** Whether there is anybody to be reached. */
    public boolean applies() {
        return entries > 0;
    }

    /** Of every village the caller may read. */
    record LedgerCoverage(List<ShownCoverage> villages) {}
}

package org.jianhui.workbench.membership.progress;

import org.jianhui.kernel.membership.ledger.Coverage;

/**
 * What a village's ledger tells of its progress.
 *
 * @param coverage contacted of entries as a percentage, cut to one place; {@code n/a} for an empty ledger
 */
record LedgerProgress(int entries, int contacted, int willing, String coverage) {

    static LedgerProgress of(int entries, int contacted, int willing) {
        return new LedgerProgress(entries, contacted, willing, new Coverage(entries, contacted).text());
    }

    LedgerProgress plus(LedgerProgress other) {
        return of(entries + other.entries, contacted + other.contacted, willing + other.willing);
    }
}

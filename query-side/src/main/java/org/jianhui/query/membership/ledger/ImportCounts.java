package org.jianhui.query.membership.ledger;

/**
 * Rows of the file, each counted once.
 *
 * @param good nothing was found about them
 * @param mistaken to be put right in the file
 * @param elsewhere their persons belong to another village
 * @param different on the own ledger with other facts
 * @param unchanged the ledger says the same already
 * @param entered have become rows of the ledger
 * @param refused were good and were refused when their turn came
 */
public record ImportCounts(
        int rows, int good, int mistaken, int elsewhere, int different, int unchanged, int entered, int refused) {

    /** How many of the good rows have had their turn. */
    public int done() {
        return entered + refused;
    }
}

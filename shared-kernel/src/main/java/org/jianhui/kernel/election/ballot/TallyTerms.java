package org.jianhui.kernel.election.ballot;

import org.jianhui.kernel.rule.Fraction;

/**
 * By what a count is judged.
 *
 * @param seats to be filled
 * @param base those due, or those present
 * @param majority share of the base that must be exceeded
 * @param plurality whether the most votes are enough, because everybody here had the majority before
 */
public record TallyTerms(int seats, int base, Fraction majority, boolean plurality) {

    public TallyTerms {
        if (seats < 1 || base < 0) {
            throw new IllegalArgumentException("no seats to fill, or no base: " + seats + ", " + base);
        }
    }

    /** The fewest votes with which somebody can be elected. */
    public int needed() {
        return plurality ? 1 : majority.leastExceeding(base);
    }
}

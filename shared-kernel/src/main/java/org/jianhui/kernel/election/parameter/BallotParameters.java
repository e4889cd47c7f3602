package org.jianhui.kernel.election.parameter;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotMarks;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Percent;
import org.jianhui.kernel.rule.Setting;

/**
 * What holds for a ballot (E-08, I-31).
 *
 * @param majority share that must be exceeded
 * @param base of whom it is a share
 * @param tie what follows when the last seat is tied
 * @param runoff who wins the second ballot
 * @param surplus how many more candidates than seats the committee needs, rounded up
 * @param auditEqual whether the fund-audit committee may have as many candidates as seats
 * @param marks what a voter may mark
 */
public record BallotParameters(
        @Setting("election.majority") Fraction majority,
        @Setting("election.majorityBase") MajorityBase base,
        @Setting("election.tie") TieRule tie,
        @Setting("election.runoff") RunoffRule runoff,
        @Setting("election.surplus.committee") Percent surplus,
        @Setting("election.fundAudit.equal") boolean auditEqual,
        @Setting("election.marks") BallotMarks marks) {

    /** How many more candidates than seats a body needs: the committee always, the fund-audit committee by setting. */
    public int surplusFor(Body body, int seats) {
        boolean competitive = switch (body) {
            case UNION_COMMITTEE -> true;
            case FUND_AUDIT_COMMITTEE -> !auditEqual;
            case WOMEN_COMMITTEE -> false;
        };
        return competitive ? surplus.roundedUp(seats) : 0;
    }

    /** The most seats of a body for which so many candidates are enough; 0 if they are too few for one. */
    public int mostSeats(Body body, int candidates) {
        int seats = candidates;
        while (seats > 0 && seats + surplusFor(body, seats) > candidates) {
            seats--;
        }
        return seats;
    }
}

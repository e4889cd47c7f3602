package org.jianhui.kernel.election;

import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.rule.Setting;

/**
 * What the rule book sets for an election.
 *
 * @param notice how the public notice is counted
 * @param replyDays calendar days the superior has for a reply (LAW 3)
 * @param escalationDays calendar days after a chased reply until the next level is told
 * @param headQualification what happens if neither qualification of F-04 is met
 */
public record ElectionParameters(
        NoticeParameters notice,
        @Setting("timers.reply") int replyDays,
        @Setting("timers.replyEscalation") int escalationDays,
        @Setting("founding.headQualification") Enforcement headQualification) {

    /** The plan's own words, and for what it leaves open the defaults of the catalogue. */
    public static final ElectionParameters OF_THE_PLAN =
            new ElectionParameters(NoticeParameters.OF_THE_PLAN, 15, 5, Enforcement.REJECT);
}

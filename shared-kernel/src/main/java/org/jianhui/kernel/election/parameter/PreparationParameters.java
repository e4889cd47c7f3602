package org.jianhui.kernel.election.parameter;

import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Setting;

/**
 * What holds for the papers before the candidate lists (F-03 to F-08, I-37).
 *
 * @param upperUnion name of the one union that approves every step of the case
 * @param headQualification what happens when the group's head has neither qualification (F-04)
 * @param memberCategory what happens when a member has none of the three (F-05)
 * @param groupWithinDays days between the approving reply and the group, 0 = the same day (F-03); later is overdue
 */
public record PreparationParameters(
        @Setting("upperUnion") String upperUnion,
        @Setting("founding.headQualification") Enforcement headQualification,
        @Setting("founding.memberCategory") Enforcement memberCategory,
        @Setting("timers.groupWithin") int groupWithinDays) {}

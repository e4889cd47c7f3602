package org.jianhui.kernel.founding.parameter;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Setting;

/**
 * When what follows the approved result should be done (F-09, F-11); reminders, never refusals. Calendar days in
 * Asia/Shanghai, the day of the approval not counted.
 *
 * @param followUpDays for registration, seal and account
 * @param legalPersonDays for the legal-person certificate
 */
public record FollowUpParameters(
        @Setting("timers.followUp") int followUpDays,
        @Setting("timers.legalPerson") int legalPersonDays) {

    public LocalDate dueOn(LocalDate approvedOn) {
        return approvedOn.plusDays(followUpDays);
    }

    public LocalDate certificateDueOn(LocalDate approvedOn) {
        return approvedOn.plusDays(legalPersonDays);
    }
}

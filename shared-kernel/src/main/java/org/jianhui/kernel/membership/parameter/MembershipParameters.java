package org.jianhui.kernel.membership.parameter;

import java.time.LocalDate;
import org.jianhui.kernel.age.AgeRange;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.rule.Setting;

/**
 * Whom the union admits (M-01 to M-03, I-01, I-30).
 *
 * @param men ages of men, as 16-60
 * @param women ages of women, as 16-55
 * @param enforcement what happens outside of them
 * @param consentRequired nobody joins without consent (I-08)
 * @param consentPerPurpose one consent for each purpose (I-36)
 * @param prefixCheck {@code warn}: an unknown prefix of the ID number is shown; never a ground for refusal (I-30)
 * @param decisionDays calendar days for the decision on an application, and for the federation's on an exception
 */
public record MembershipParameters(
        @Setting("membership.age.m") String men,
        @Setting("membership.age.f") String women,
        @Setting("membership.age.enforcement") AgeEnforcement enforcement,
        @Setting("consent.required") boolean consentRequired,
        @Setting("consent.perPurpose") boolean consentPerPurpose,
        @Setting("id.prefixCheck") String prefixCheck,
        @Setting("timers.membership.decision") int decisionDays) {

    /** The last day for a decision that is due from this day on. */
    public LocalDate decisionDueOn(LocalDate from) {
        return from.plusDays(decisionDays);
    }

    public AgeRange ages(Sex sex) {
        return AgeRange.parse(sex == Sex.MALE ? men : women);
    }
}

package org.jianhui.kernel.age;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Setting;

/**
 * How ages are counted (I-02).
 *
 * @param methodSetting an {@link AgeMethod} in the rule book's words
 * @param birthdayCounts whether a year is completed on the birthday itself (民法典), or on the day after (法释〔2006〕1号)
 * @param leapBirthday the birthday of 29 February in a common year
 */
public record AgeReckoning(
        @Setting("age.method") String methodSetting,
        @Setting("age.birthdayCounts") boolean birthdayCounts,
        @Setting("age.feb29") LeapBirthday leapBirthday) {

    public AgeMethod method() {
        return AgeMethod.of(methodSetting);
    }

    /** The first day on which someone is this many years old. */
    public LocalDate reaches(LocalDate birth, int years) {
        LocalDate birthday = birth.plusYears(years);
        boolean moved = birthday.getDayOfMonth() != birth.getDayOfMonth();
        if (moved && leapBirthday == LeapBirthday.MAR1) {
            birthday = birthday.plusDays(1);
        }
        return birthdayCounts ? birthday : birthday.plusDays(1);
    }

    /** The completed years of age on a day; -1 before birth. */
    public int on(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        while (years >= 0 && day.isBefore(reaches(birth, years))) {
            years--;
        }
        return years;
    }

    /** Whether the day lies before the first on which the lower limit is reached. */
    public boolean isBelow(AgeRange range, LocalDate birth, LocalDate day) {
        return day.isBefore(reaches(birth, range.from()));
    }

    /** Whether the day lies after the last that the upper limit covers. */
    public boolean isAbove(AgeRange range, LocalDate birth, LocalDate day) {
        int beyond = method() == AgeMethod.COMPLETED_YEARS ? range.to() + 1 : range.to();
        return !day.isBefore(reaches(birth, beyond));
    }
}

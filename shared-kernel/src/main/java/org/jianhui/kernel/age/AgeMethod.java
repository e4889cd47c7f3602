package org.jianhui.kernel.age;

import java.util.Arrays;

/** How far the upper limit of an age range reaches: does 60 mean until the birthday, or the whole year after it? (I-02) */
public enum AgeMethod {
    /** In completed years, both ends included: until the day before the next birthday. */
    COMPLETED_YEARS("completed-years"),
    /** Until the birthday on which the upper limit is reached. */
    UNTIL_NTH_BIRTHDAY("until-nth-birthday");

    private final String setting;

    AgeMethod(String setting) {
        this.setting = setting;
    }

    /** @throws IllegalArgumentException if the rule book's word means none of them */
    static AgeMethod of(String setting) {
        return Arrays.stream(values())
                .filter(method -> method.setting.equals(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such age method: " + setting));
    }

    @Override
    public String toString() {
        return setting;
    }
}

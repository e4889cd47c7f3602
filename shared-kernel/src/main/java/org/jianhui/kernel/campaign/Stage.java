package org.jianhui.kernel.campaign;

import java.time.LocalDate;

/** One stage of the plan, both days included; number 1 to 3. */
public record Stage(int number, LocalDate from, LocalDate to) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}

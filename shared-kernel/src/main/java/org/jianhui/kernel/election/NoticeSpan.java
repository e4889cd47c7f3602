package org.jianhui.kernel.election;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a notice hangs (E-05, I-15): the posting day is not counted, the required working days must pass whole, the
 * meeting is at the earliest on the next calendar day. Days are calendar days in Asia/Shanghai.
 *
 * @param lastDay the last working day that must pass
 * @param earliestMeeting the day after {@code lastDay}
 * @param provisional whether the calendar may still change within the span: "to be confirmed"
 * @param calendar edition of the working-day calendar it was counted with
 * @param days the arithmetic, day by day, from the posting day to {@code lastDay}
 */
public record NoticeSpan(
        LocalDate postedOn,
        LocalDate lastDay,
        LocalDate earliestMeeting,
        boolean provisional,
        String calendar,
        List<NoticeDay> days) {

    public NoticeSpan {
        days = List.copyOf(days);
    }
}

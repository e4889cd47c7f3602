package org.jianhui.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arithmetic against one written as plainly as the plan's sentence, over random calendars and posting days. */
@Covers("E-05")
class NoticeOracleTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20220606, 47, 5})
    void agrees_with_the_plainest_counting_on_random_calendars(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<LocalDate, NoticedDay> days = randomDays(random);
            WorkingCalendar calendar = WorkingCalendar.of(new CalendarEdition(
                    new CalendarEditionId("calendar-random"),
                    java.util.List.of(new YearNotice(2024, "x", ""), new YearNotice(2025, "y", "")),
                    java.util.List.copyOf(days.values())));
            NoticeParameters parameters =
                    new NoticeParameters(1 + random.nextInt(9), DayUnit.WORKING, random.nextBoolean(), true);
            LocalDate postedOn = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(650));
            LocalDate expected = plain(postedOn, parameters, days);
            NoticePeriod period = NoticePeriod.posted(postedOn, parameters, calendar);
            assertThat(period.earliestMeeting())
                    .as("seed %d round %d posted %s %s", seed, round, postedOn, parameters)
                    .isEqualTo(expected);
            LocalDate latest =
                    LatestPosting.forMeetingBy(expected, parameters, calendar).date();
            assertThat(latest).as("seed %d round %d", seed, round).isAfterOrEqualTo(postedOn);
            assertThat(plain(latest, parameters, days)).isEqualTo(expected);
            assertThat(plain(latest.plusDays(1), parameters, days)).isAfter(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void agrees_with_the_plainest_counting_on_every_posting_day_of_a_real_year(int year) throws IOException {
        Map<LocalDate, NoticedDay> days = new HashMap<>();
        ShippedCalendarTest.oracle()
                .forEach((date, row) -> days.put(date, new NoticedDay(date, row[1].equals("makeup-workday"), row[2])));
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 12, 23))
                .forEach(postedOn -> assertThat(
                                NoticePeriod.posted(postedOn, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped())
                                        .earliestMeeting())
                        .as("%s", postedOn)
                        .isEqualTo(plain(postedOn, NoticeParameters.OF_THE_PLAN, days)));
    }

    /** Collect working days one by one until there are enough; the meeting is on the day after the last. */
    private static LocalDate plain(LocalDate postedOn, NoticeParameters parameters, Map<LocalDate, NoticedDay> days) {
        Set<LocalDate> worked = new HashSet<>();
        LocalDate day = parameters.countFirstDay() ? postedOn : postedOn.plusDays(1);
        LocalDate last = day;
        while (worked.size() < parameters.days()) {
            boolean working;
            if (days.containsKey(day)) {
                working = days.get(day).working();
            } else {
                working = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            }
            if (working) {
                worked.add(day);
                last = day;
            }
            day = day.plusDays(1);
        }
        return last.plusDays(1);
    }

    private static Map<LocalDate, NoticedDay> randomDays(Random random) {
        Map<LocalDate, NoticedDay> days = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            LocalDate date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(731));
            days.put(date, new NoticedDay(date, random.nextInt(3) == 0, "x"));
        }
        return days;
    }
}

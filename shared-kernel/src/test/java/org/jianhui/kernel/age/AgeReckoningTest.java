package org.jianhui.kernel.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.parameter.AgeEnforcement;
import org.jianhui.kernel.membership.parameter.MembershipParameters;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers({"M-02", "M-03", "I-02"})
class AgeReckoningTest {

    private static final AgeReckoning PLAN =
            RuleBook.shipped().editions().get(0).parameters(AgeReckoning.class);
    private static final AgeRange MEN = new AgeRange(16, 60);

    @Test
    void the_rule_book_says_how_ages_are_counted_and_whom_they_bind() {
        assertThat(PLAN).isEqualTo(new AgeReckoning("completed-years", true, LeapBirthday.MAR1));
        MembershipParameters limits = RuleBook.shipped().editions().get(0).parameters(MembershipParameters.class);
        assertThat(limits.ages(Sex.MALE)).isEqualTo(MEN);
        assertThat(limits.ages(Sex.FEMALE)).isEqualTo(new AgeRange(16, 55));
        assertThat(limits.enforcement()).isEqualTo(AgeEnforcement.REJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-21, true,  false, 15",
        "2006-06-20, false, false, 16",
        "2006-06-19, false, false, 16",
        "1961-06-21, false, false, 60",
        "1961-06-20, false, true,  61",
        "1961-06-19, false, true,  61"
    })
    void from_the_sixteenth_birthday_to_the_day_before_the_sixty_first(
            String birth, boolean below, boolean above, int age) {
        assertThat(PLAN.isBelow(MEN, day(birth), day("2022-06-20"))).isEqualTo(below);
        assertThat(PLAN.isAbove(MEN, day(birth), day("2022-06-20"))).isEqualTo(above);
        assertThat(PLAN.on(day(birth), day("2022-06-20"))).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "MAR1,   2022-02-28, 17",
        "MAR1,   2022-03-01, 18",
        "FEB28,  2022-02-27, 17",
        "FEB28,  2022-02-28, 18",
        "MAR1,   2024-02-28, 19",
        "MAR1,   2024-02-29, 20",
        "FEB28,  2024-02-28, 19",
        "FEB28,  2024-02-29, 20"
    })
    void who_was_born_on_29_february_turns_as_the_rule_book_says(LeapBirthday leap, String on, int age) {
        AgeReckoning reckoning = new AgeReckoning("completed-years", true, leap);
        assertThat(reckoning.on(day("2004-02-29"), day(on))).isEqualTo(age);
    }

    @Test
    void without_the_birthday_a_year_is_completed_on_the_day_after() {
        AgeReckoning dayAfter = new AgeReckoning("completed-years", false, LeapBirthday.MAR1);
        assertThat(dayAfter.isBelow(MEN, day("2006-06-20"), day("2022-06-20"))).isTrue();
        assertThat(dayAfter.isBelow(MEN, day("2006-06-20"), day("2022-06-21"))).isFalse();
        assertThat(dayAfter.isAbove(MEN, day("1961-06-20"), day("2022-06-20"))).isFalse();
        assertThat(dayAfter.isAbove(MEN, day("1961-06-20"), day("2022-06-21"))).isTrue();
    }

    @Test
    void until_the_nth_birthday_is_a_year_less() {
        AgeReckoning until = new AgeReckoning("until-nth-birthday", true, LeapBirthday.MAR1);
        assertThat(until.isAbove(MEN, day("1962-06-20"), day("2022-06-19"))).isFalse();
        assertThat(until.isAbove(MEN, day("1962-06-20"), day("2022-06-20"))).isTrue();
        assertThat(until.isBelow(MEN, day("2006-06-20"), day("2022-06-20"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agrees_with_the_calendar_of_java(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 2000; n++) {
            LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(30_000));
            LocalDate on = birth.plusDays(random.nextInt(30_000));
            assertThat(PLAN.on(birth, on))
                    .as("born %s, on %s, seed %s", birth, on, seed)
                    .isEqualTo(Period.between(birth, on).getYears());
        }
    }

    @Test
    void what_is_no_range_or_method_is_refused() {
        assertThatThrownBy(() -> AgeRange.parse("16")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgeRange.parse("60-16")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgeReckoning("by-year", true, LeapBirthday.MAR1).method())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

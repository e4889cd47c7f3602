package org.jianhui.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers("E-08")
class FractionTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource({"26, false", "27, true", "28, true"})
    void two_thirds_of_40_are_27(int present, boolean enough) {
        assertThat(new Fraction(2, 3).isReachedBy(present, 40)).isEqualTo(enough);
        assertThat(new Fraction(2, 3).leastReaching(40)).isEqualTo(27);
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void more_than_half_of_40_are_21(int votes, boolean enough) {
        assertThat(new Fraction(1, 2).isExceededBy(votes, 40)).isEqualTo(enough);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_least_part_is_found_by_counting_up_from_nothing(long seed) {
        Random random = new Random(seed);
        int denominator = 1 + random.nextInt(9);
        Fraction share = new Fraction(random.nextInt(denominator + 1), denominator);
        int whole = random.nextInt(500);
        int reaching = 0;
        while (share.denominator() * reaching < share.numerator() * whole) {
            reaching++;
        }
        int exceeding = 0;
        while (share.denominator() * exceeding <= share.numerator() * whole) {
            exceeding++;
        }
        assertThat(share.leastReaching(whole)).isEqualTo(reaching);
        assertThat(share.leastExceeding(whole)).isEqualTo(exceeding);
        assertThat(share.isReachedBy(reaching, whole)).isTrue();
        assertThat(share.isExceededBy(exceeding - 1, whole)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2/3/4", "a/b", "3/2", "1/0", "-1/2", ""})
    void refuses_what_is_no_share_of_a_whole(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.jianhui.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers("E-03")
class SmallValuesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 1", "20, 1", "21, 2", "40, 2"})
    void five_percent_are_rounded_up(int seats, int more) {
        assertThat(Percent.parse("5%").roundedUp(seats)).isEqualTo(more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "%", "101%", "-1%"})
    void refuses_what_is_no_percentage(String text) {
        assertThatThrownBy(() -> Percent.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1-5", "24, 1-5", "25, 3-7", "200, 3-7", "201, 7-15"})
    void a_table_of_sizes_has_both_ends_of_its_lines(int members, String range) {
        assertThat(SizeTable.parse("<25:1-5;25-200:3-7;201-1000:7-15").of(members))
                .hasToString("Optional[" + range + "]");
    }

    @Test
    void a_table_of_sizes_says_nothing_beyond_its_end() {
        assertThat(SizeTable.parse("<25:1-5").of(25)).isEmpty();
        assertThatThrownBy(() -> SizeTable.parse("25:1-5")).isInstanceOf(IllegalArgumentException.class);
    }
}

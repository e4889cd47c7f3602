package org.jianhui.kernel.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers("M-07")
class CoverageTest {

    @Test
    void AC_025_an_empty_ledger_has_no_coverage() {
        Coverage none = new Coverage(0, 0);
        assertThat(none.applies()).isFalse();
        assertThat(none.text()).isEqualTo("n/a");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0.0%",
        "1, 1, 100.0%",
        "3, 2, 66.6%",
        "1000, 999, 99.9%",
        "2000, 1999, 99.9%",
        "2000, 2000, 100.0%",
        "2000000, 1999999, 99.9%"
    })
    void is_cut_and_never_rounded_up_to_all(int entries, int contacted, String expected) {
        assertThat(new Coverage(entries, contacted).text()).isEqualTo(expected);
    }

    @Test
    void nobody_is_reached_who_is_not_on_the_ledger() {
        assertThatThrownBy(() -> new Coverage(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}

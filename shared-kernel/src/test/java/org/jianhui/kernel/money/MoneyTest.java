package org.jianhui.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are whole fen ($-09), and the tariff of a year is one of them ($-01, I-33). */
@Covers("$-01")
@Covers(value = "$-09", partly = true)
class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "30, 3000, 30.00",
        "30.0, 3000, 30.00",
        "30.00, 3000, 30.00",
        " 30.01 , 3001, 30.01",
        "29.99, 2999, 29.99",
        "0.05, 5, 0.05",
        "-0.05, -5, -0.05",
        "999999999.99, 99999999999, 999999999.99"
    })
    void yuan_are_read_to_the_fen(String typed, long fen, String shown) {
        Money money = Money.parse(typed);
        assertThat(money).isEqualTo(new Money(fen));
        assertThat(money).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30.", ".5", "30.000", "30,00", "1e3", "三十", "３０", "+30", "- 30", "1000000000"})
    void what_is_no_amount_is_refused(String typed) {
        assertThatThrownBy(() -> Money.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sums_never_overflow_in_silence() {
        assertThat(new Money(3000).times(137)).isEqualTo(Money.parse("4110"));
        assertThat(new Money(3000).plus(new Money(1)).minus(new Money(3001))).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"2022, true", "2023, false", "2026, false"})
    void I_04_the_pilot_is_of_2022_and_the_tariff_of_every_year_thirty_yuan(int year, boolean pilot) {
        DuesParameters tariff = DuesParameters.of(RuleBook.shipped(), year);
        assertThat(tariff.amount()).isEqualTo(Money.parse("30.00"));
        assertThat(tariff.fundFirstUnit()).isEqualTo(pilot);
        assertThat(DuesParameters.firstYear(RuleBook.shipped())).isEqualTo(2022);
        assertThat(tariff.lastOpen(LocalDate.of(2022, 12, 31))).isEqualTo(2023);
    }
}

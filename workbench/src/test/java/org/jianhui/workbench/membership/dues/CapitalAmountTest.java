package org.jianhui.workbench.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as receipts write them out. */
class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "30.00, 叁拾元整",
        "0, 零元整",
        "0.50, 伍角整",
        "0.05, 伍分",
        "29.99, 贰拾玖元玖角玖分",
        "30.01, 叁拾元零壹分",
        "105.20, 壹佰零伍元贰角整",
        "2055.00, 贰仟零伍拾伍元整",
        "10000, 壹万元整",
        "10005, 壹万零伍元整",
        "100000, 壹拾万元整",
        "1020300, 壹佰零贰万零叁佰元整",
        "100000001, 壹亿零壹元整",
        "123456789.12, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分"
    })
    void amounts_are_written_out(String yuan, String expected) {
        assertThat(CapitalAmount.of(Money.parse(yuan))).isEqualTo(expected);
    }
}

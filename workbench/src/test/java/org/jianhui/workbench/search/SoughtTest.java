package org.jianhui.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-23",
                "2026-3-23",
                "2026年3月23日",
                "2026年3月23",
                "2026/3/23",
                "2026.03.23",
                "20260323",
                "２０２６年３月２３日",
                " 2026 年 3 月 23 日 "
            })
    void is_a_day(String typed) {
        assertThat(Sought.of(typed).day()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(Sought.of(typed).idNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "0026-01-01", "太农筹〔2026〕3号", "2026", "2026年3月"})
    void is_no_day(String typed) {
        assertThat(Sought.of(typed).day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500230199006150017", "50023019900615001x", "５００２３０１９９００６１５００１７", "500230 19900615 0017"})
    void is_an_id_number_whole(String typed) {
        assertThat(Sought.of(typed).idNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5002301990061500", "50023019900615001", "吕试验", "0017"})
    void is_no_id_number(String typed) {
        assertThat(Sought.of(typed).idNumber()).isFalse();
    }

    @Test
    void may_be_nothing() {
        assertThat(Sought.of(null).nothing()).isTrue();
        assertThat(Sought.of("  ").nothing()).isTrue();
    }
}

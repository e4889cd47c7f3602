package org.jianhui.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "　=1", "＝1", "－1"})
    void a_cell_that_would_be_a_formula_is_neutralised(String text) {
        assertThat(CsvExport.cell(text).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"太农筹〔2022〕3号", "a=b", "2022-06-21", "附1-3(4)", " "})
    void an_ordinary_cell_is_left_alone(String text) {
        assertThat(CsvExport.cell(text)).isEqualTo(text);
    }

    @Test
    void quotes_commas_and_line_ends_are_quoted() {
        assertThat(CsvExport.cell("{\"a\":1,\"b\":\"x\ny\"}")).isEqualTo("\"{\"\"a\"\":1,\"\"b\"\":\"\"x\ny\"\"}\"");
    }

    @Test
    void the_head_begins_with_a_byte_order_mark_and_ends_like_every_line() {
        assertThat(CsvExport.head(List.of("时间", "事件"))).isEqualTo("\uFEFF时间,事件\r\n");
    }
}

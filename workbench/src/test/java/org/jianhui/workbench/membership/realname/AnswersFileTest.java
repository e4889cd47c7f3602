package org.jianhui.workbench.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.workbench.api.BadRequest;
import org.junit.jupiter.api.Test;

/** What is read out of a workbook with answers, and what is left out and said so. */
@Covers(value = "M-10", partly = true)
class AnswersFileTest {

    private static final MembershipId ONE = new MembershipId("membership-1");
    private static final MembershipId TWO = new MembershipId("membership-2");
    private static final String FIRST = "500230199006150017";
    private static final String SECOND = "50023019900615001X";
    private static final Map<String, MembershipId> MEMBERS = Map.of(FIRST, ONE, SECOND, TWO);

    @Test
    void answers_are_found_by_the_id_number_however_it_is_typed() {
        AnswersRead read = AnswersFile.read(
                file(
                        List.of("证件号码", "审核结果", "原因"),
                        List.of(" 500230 19900615 0017 ", "审核通过", ""),
                        List.of("50023019900615001x", "退回", " 手机号 不符 ")),
                MEMBERS);
        assertThat(read.problems()).isEmpty();
        assertThat(read.answers().get(ONE).outcome()).isEqualTo(RealNameOutcome.ENTERED);
        assertThat(read.answers().get(TWO).outcome()).isEqualTo(RealNameOutcome.REJECTED);
        assertThat(read.answers().get(TWO).reason()).isEqualTo("手机号 不符");
    }

    @Test
    void a_row_that_cannot_be_used_is_named_and_nobody_in_it() {
        AnswersRead read = AnswersFile.read(
                file(
                        List.of("公民身份号码*", "录入结果", "未通过原因"),
                        List.of("110101199003074514", "已录入", ""),
                        List.of(FIRST, "好", ""),
                        List.of(SECOND, "未通过", "字".repeat(201)),
                        List.of(FIRST, "已录入", ""),
                        List.of(FIRST, "未通过", "不符"),
                        List.of(SECOND, "", ""),
                        List.of(SECOND, "未通过", "")),
                MEMBERS);
        assertThat(read.problems())
                .containsExactly(
                        new AnswersRead.Problem(2, "number"),
                        new AnswersRead.Problem(3, "outcome"),
                        new AnswersRead.Problem(4, "reason"),
                        new AnswersRead.Problem(6, "twice"),
                        new AnswersRead.Problem(8, "unreasoned"));
        assertThat(read.answers()).containsOnlyKeys(ONE, TWO);
        assertThat(AnswersFile.read(
                                file(List.of("公民身份号码", "录入结果", "原因"), List.of(FIRST, "未通过", "字".repeat(200))), MEMBERS)
                        .problems())
                .as("200 characters")
                .isEmpty();
        assertThat(read.answers().get(ONE).outcome()).as("the first counts").isEqualTo(RealNameOutcome.ENTERED);
    }

    @Test
    void a_file_without_the_columns_and_one_that_is_none_are_refused() {
        assertThatThrownBy(() -> AnswersFile.read(file(List.of(List.of("姓名", "录入结果"))), MEMBERS))
                .isInstanceOf(RuleViolated.class);
        List<List<String>> many = new ArrayList<>(List.of(List.of("公民身份号码", "录入结果")));
        IntStream.range(0, 300).forEach(each -> many.add(List.of(FIRST, "已录入")));
        assertThatThrownBy(() -> AnswersFile.read(file(many), MEMBERS))
                .as("301 rows")
                .isInstanceOf(BadRequest.class);
        assertThat(AnswersFile.read(file(many.subList(0, 300)), MEMBERS).answers())
                .hasSize(1);
        assertThatThrownBy(() -> AnswersFile.read(file(List.of(List.of())), MEMBERS))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> AnswersFile.read("已录入".getBytes(StandardCharsets.UTF_8), MEMBERS))
                .isInstanceOf(BadRequest.class);
    }

    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        return file(List.of(rows));
    }

    private static byte[] file(Iterable<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("结果");
            for (List<String> each : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                each.forEach(text ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jianhui.workbench.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.document.PdfRenderer;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerPrintLine;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

/** A ledger is printed in parts of 1000 people, none left out and none twice. */
@Covers(value = "R-01", partly = true)
class LedgerSheetsTest {

    private final LedgerSheets sheets = new LedgerSheets(new PdfRenderer(), new StaticMessageSource());

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000, 1", "1001, 2", "2000, 2", "2001, 3"})
    void so_many_parts(int people, int parts) {
        assertThat(LedgerSheets.parts(people)).isEqualTo(parts);
    }

    @Test
    void the_last_part_begins_after_the_thousandth_and_has_the_lines_for_new_people() throws IOException {
        List<LedgerPrintLine> people = people(1001);
        String last = text(sheets.visits("下坝村", "", people, 2));
        assertThat(last).contains("1001", "试第1001人", "本册为第2册，共2册").doesNotContain("试第1000人");
        assertThatThrownBy(() -> sheets.visits("下坝村", "", people, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.visits("下坝村", "", people, 0)).isInstanceOf(NotFound.class);
        assertThat(text(sheets.visits("下坝村", "", people(1), 1)).lines().filter(line -> line.contains("□愿意")))
                .as("the one person; lines for new people have no boxes")
                .hasSize(1);
    }

    private static List<LedgerPrintLine> people(int count) {
        LedgerWork work = new LedgerWork("浙江省义乌市", "", "", "", LocalDate.of(2022, 6, 20));
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new LedgerPrintLine("试第" + n + "人", "0017", work, Attitude.WILLING))
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

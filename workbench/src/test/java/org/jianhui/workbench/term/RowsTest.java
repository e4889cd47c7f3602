package org.jianhui.workbench.term;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.workbench.founding.history.HistoryInput;
import org.junit.jupiter.api.Test;

/** A list with a hole is an invalid request over REST, and a row less in a form; never a failure. */
class RowsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-30");

    @Test
    void a_null_among_those_who_stood_or_serve_is_invalid() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator()
                            .validate(new TermInput.Round(
                                    Office.CHAIR,
                                    DAY,
                                    30,
                                    26,
                                    Collections.singletonList(null),
                                    new AttachmentId("attachment-1"),
                                    null)))
                    .hasSize(1);
            assertThat(factory.getValidator()
                            .validate(new HistoryInput.Officers(DAY, 5, Collections.singletonList(null), null, null)))
                    .hasSize(1);
        }
    }

    @Test
    void a_form_whose_rows_are_not_numbered_through_has_those_that_are_there() {
        TermForm.Stood stood = new TermForm.Stood("杨小满", 16);
        assertThat(new TermForm.Round(Office.CHAIR, DAY, 30, 26, Arrays.asList(null, stood), null).rows())
                .containsExactly(stood);
    }
}

package org.jianhui.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Days from outside are between 1900 and 2200, whichever way they come in. */
class KnownDaysTest {

    private final JsonMapper json = StrictJson.mapper();
    private final DefaultFormattingConversionService texts = new DefaultFormattingConversionService();

    KnownDaysTest() {
        TextualDays.register(texts);
        texts.addConverter(new TextualInstants());
    }

    record Row(@Nullable LocalDate day, @Nullable Instant at) {}

    record Body(List<Row> rows) {}

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2022-06-21", "2200-12-31"})
    void the_first_and_the_last_day_and_those_between_are_read(String day) {
        LocalDate read = LocalDate.parse(day);
        assertThat(body("day", day).rows().get(0).day()).isEqualTo(read);
        assertThat(texts.convert(day, LocalDate.class)).isEqualTo(read);
        assertThat(texts.convert(day + "T12:30", LocalDateTime.class)).isEqualTo(read.atTime(12, 30));
        assertThat(texts.convert(LocalDate.parse(day), String.class)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "2201-01-01",
                "0001-01-01",
                "9999-12-31",
                "-5000-01-01",
                "+999999999-12-31",
                "-999999999-01-01"
            })
    void the_days_beside_them_and_far_away_are_refused_with_their_field(String day) {
        refused("day", day);
        refused("at", day + "T12:00:00Z");
        assertThatThrownBy(() -> texts.convert(day, LocalDate.class)).hasRootCauseInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> texts.convert(day + "T12:30", LocalDateTime.class))
                .hasRootCauseInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> texts.convert(day + "T12:30", Instant.class))
                .hasRootCauseInstanceOf(DayOutOfRange.class);
        assertThatThrownBy(() -> AsOf.valueOf(day + "T12:30:00+08:00"))
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.code()).isEqualTo("DAY_OUT_OF_RANGE"));
    }

    @Test
    void an_instant_counts_by_its_day_in_shanghai() {
        assertThat(body("at", "1899-12-31T16:00:00Z").rows().get(0).at()).isNotNull();
        refused("at", "1899-12-31T15:54:00Z");
        assertThat(body("at", "2200-12-31T15:59:59Z").rows().get(0).at()).isNotNull();
        refused("at", "2200-12-31T16:00:00Z");
    }

    @Test
    void what_is_no_day_is_still_of_a_wrong_type() {
        assertThatThrownBy(() -> body("day", "2022-02-30"))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        e -> assertThat(UnreadableBody.refusal(e).code()).isEqualTo("WRONG_TYPE"));
        assertThat(texts.convert("", LocalDate.class)).isNull();
    }

    private Body body(String field, String value) {
        return json.readValue("{\"rows\":[{\"" + field + "\":\"" + value + "\"}]}", Body.class);
    }

    private void refused(String field, String value) {
        assertThatThrownBy(() -> body(field, value)).isInstanceOfSatisfying(JacksonException.class, e -> {
            Refusal refusal = UnreadableBody.refusal(e);
            assertThat(refusal.status().value()).isEqualTo(400);
            assertThat(refusal.code()).isEqualTo("DAY_OUT_OF_RANGE");
            assertThat(refusal.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.field()).isEqualTo("rows[0]." + field));
        });
    }
}

package org.jianhui.kernel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers(
        value = {"G-06", "G-10", "G-12"},
        partly = true)
class StageParametersTest {

    private final StageParameters stages =
            RuleBook.shipped().editionOn(LocalDate.of(2022, 6, 6)).parameters(StageParameters.class);

    @ParameterizedTest
    @CsvSource({
        "2022-06-05, 0",
        "2022-06-06, 1",
        "2022-06-15, 1",
        "2022-06-16, 2",
        "2022-07-31, 2",
        "2022-08-01, 3",
        "2022-11-30, 3",
        "2022-12-01, 0"
    })
    void count_both_their_days(LocalDate date, int number) {
        assertThat(stages.stageOn(date).map(Stage::number).orElse(0)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-30, false", "2022-07-31, false", "2022-08-01, true", "2022-08-02, true"})
    void warn_of_a_meeting_after_the_founding_stage(LocalDate earliest, boolean late) {
        MeetingWithinStage rule =
                new MeetingWithinStage(earliest, stages.founding().to());
        assertThat(Rule.violated(rule)).hasSize(late ? 1 : 0);
        assertThat(rule.code()).isEqualTo("STAGE_LATE");
        assertThat(stages.late()).isEqualTo(Enforcement.WARN);
    }
}

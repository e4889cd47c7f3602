package org.jianhui.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.campaign.StageParameters;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.election.parameter.PreparationParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private final RuleBook book = RuleBook.shipped();
    private final Edition plan = book.editionOn(LocalDate.of(2022, 6, 6));

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, rulebook-2022-06-06",
        "2022-06-05, rulebook-2022-06-06",
        "2022-06-06, rulebook-2022-06-06",
        "2022-12-31, rulebook-2022-06-06",
        "2023-01-01, rulebook-2023-01-01",
        "2026-11-23, rulebook-2023-01-01"
    })
    void chooses_the_edition_of_the_day_on_which_the_act_counts(LocalDate date, String edition) {
        assertThat(book.editionOn(date).id()).isEqualTo(edition);
        assertThat(book.edition(edition).id()).isEqualTo(edition);
    }

    @Test
    void lets_a_later_edition_change_what_it_names_and_keep_the_rest() {
        Edition later = book.editionOn(LocalDate.of(2023, 1, 1));
        assertThat(plan.setting("pilot.duesFundFirstUnit").value()).isEqualTo("true");
        assertThat(later.setting("pilot.duesFundFirstUnit").value()).isEqualTo("false");
        assertThat(later.setting("pilot.duesFundFirstUnit").validFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(later.setting("notice.workdays")).isEqualTo(plan.setting("notice.workdays"));
        assertThat(later.settings().keySet()).isEqualTo(plan.settings().keySet());
    }

    @Test
    void binds_the_parameter_records_of_the_capabilities() {
        assertThat(plan.parameters(NoticeParameters.class)).isEqualTo(NoticeParameters.OF_THE_PLAN);
        assertThat(plan.parameters(ReplyParameters.class)).isEqualTo(new ReplyParameters(15, 5));
        assertThat(plan.parameters(PreparationParameters.class))
                .isEqualTo(new PreparationParameters("太平坝乡工会联合会", Enforcement.REJECT, Enforcement.WARN, 0));
        assertThat(plan.parameters(BackdatingParameters.class).freeDays()).isEqualTo(3);
        assertThat(plan.parameters(StageParameters.class).founding().to()).isEqualTo(LocalDate.of(2022, 7, 31));
    }

    @Test
    void settles_every_contradiction_and_gap_of_the_plan() {
        assertThat(plan.settings().values())
                .extracting(SettingValue::item)
                .containsAll(
                        Stream.concat(IntStream.rangeClosed(1, 41).mapToObj("I-%02d"::formatted), Stream.of("I-06a"))
                                .toList());
    }

    @Test
    void names_only_rules_of_the_catalogue_and_quotes_for_each_setting() {
        assertThat(plan.settings().values()).allSatisfy(setting -> {
            assertThat(setting.rules())
                    .isNotEmpty()
                    .allSatisfy(rule ->
                            assertThat(RuleCatalogue.find(rule)).as(rule).isPresent());
            assertThat(setting.quote()).isNotBlank();
            assertThat(setting.clause().place()).isNotBlank();
            if (setting.mark() == Mark.LAW_FOUND) {
                assertThat(setting.source()).as(setting.key()).isNotBlank();
            }
        });
    }

    @Test
    void lets_what_is_from_memory_only_warn() {
        assertThat(plan.onlyWarns("timers.legalPerson")).isTrue();
        assertThat(plan.onlyWarns("election.quorum")).isFalse();
        assertThat(plan.onlyWarns("notice.workdays")).isFalse();
    }

    @Test
    void refuses_an_unknown_key_edition_or_an_unfit_type() {
        record Unfit(@Setting("upperUnion") int number) {}
        record Keyless(int number) {}
        assertThatThrownBy(() -> plan.setting("notice.days")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.edition("rulebook-1999-01-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.parameters(Unfit.class)).hasMessageContaining("upperUnion");
        assertThatThrownBy(() -> plan.parameters(Keyless.class)).hasMessageContaining("without a setting");
    }
}

package org.jianhui.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** What was recorded is shown as people write it: no brackets, no words of the program, no identifiers. */
class FactValuesTest {

    private static final String SOMEBODY = "person-00000000-0000-4000-8000-000000000001";

    private final StaticMessageSource messages = new StaticMessageSource();
    private final FactTexts texts = new FactTexts(messages);

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        messages.addMessage("value.none", Locale.SIMPLIFIED_CHINESE, "无");
        messages.addMessage("value.WOMEN_COMMITTEE", Locale.SIMPLIFIED_CHINESE, "女职工委员会");
        messages.addMessage("value.UNION_COMMITTEE", Locale.SIMPLIFIED_CHINESE, "工会委员会");
    }

    @AfterEach
    void asItWas() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_list_is_shown_without_its_brackets() {
        assertThat(texts.value(Fact.of("bodies", List.of("UNION_COMMITTEE", "WOMEN_COMMITTEE"))))
                .isEqualTo("工会委员会、女职工委员会");
        assertThat(texts.value(Fact.of("members", 40))).isEqualTo("40");
    }

    @Test
    void a_list_of_nothing_says_so() {
        assertThat(texts.value(Fact.of("bodies", List.of()))).isEqualTo("无");
    }

    @Test
    void identifiers_say_nothing_to_anybody() {
        Fact known = Fact.of("members", 40);
        assertThat(texts.shown(
                        List.of(Fact.of("person", SOMEBODY), Fact.of("takenBack", List.of(SOMEBODY, SOMEBODY)), known)))
                .containsExactly(known);
    }
}

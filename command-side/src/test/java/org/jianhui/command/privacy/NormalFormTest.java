package org.jianhui.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jianhui.kernel.privacy.PersonalField.ID_NUMBER;
import static org.jianhui.kernel.privacy.PersonalField.NAME;
import static org.jianhui.kernel.privacy.PersonalField.PHONE;

import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Covers(value = "M-10", partly = true)
class NormalFormTest {

    @ParameterizedTest(name = "AC-012: {0}")
    @ValueSource(
            strings = {"50023019880301008x", "５００２３０１９８８０３０１００８ｘ", " 500230 19880301 008X ", "500230-19880301-008x"})
    void an_id_number_has_one_form_however_it_is_typed(String typed) {
        assertThat(NormalForm.sound(ID_NUMBER, typed)).isEqualTo("50023019880301008X");
    }

    @ParameterizedTest(name = "AC-010: {0}")
    @ValueSource(
            strings = {
                "500230199006150010",
                "50023019900615001",
                "5002301990061500177",
                "500230199002300017",
                "A00230199006150017",
                ""
            })
    void an_unsound_id_number_is_refused(String typed) {
        assertThat(refusal(ID_NUMBER, typed)).isEqualTo("M-10 ID_CHECKSUM");
    }

    @ParameterizedTest
    @CsvSource({"139 0000 1111,13900001111", "+8613900001111,13900001111", "023-7060 5301,02370605301"})
    void a_phone_number_has_one_form(String typed, String normal) {
        assertThat(NormalForm.sound(PHONE, typed)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1390000111", "139000011112", "phone"})
    void an_unsound_phone_number_is_refused(String typed) {
        assertThat(refusal(PHONE, typed)).isEqualTo("M-10 PHONE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"' 冉　试 ',冉试", "阿依古丽•买买提,阿依古丽·买买提", "𠮷试,𠮷试", "Ann  O'Test,Ann O'Test"})
    void a_name_has_one_form(String typed, String normal) {
        assertThat(NormalForm.sound(NAME, typed)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "冉\u202E试", "冉\u0000试", "冉\u200B试", "<b>冉</b>", "=1+1", "\uE000", "冉试1"})
    void a_name_with_anything_but_letters_is_refused(String typed) {
        assertThat(refusal(NAME, typed)).isEqualTo("M-10 NAME_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500230199006150010"})
    void a_refusal_holds_no_digit_of_the_number(String typed) {
        RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> NormalForm.sound(ID_NUMBER, typed));
        assertThat(refused.toString() + refused.rules() + refused.first().facts())
                .doesNotContain(typed.substring(0, 6), typed.substring(14));
    }

    private static String refusal(PersonalField field, String typed) {
        return catchThrowableOfType(RuleViolated.class, () -> NormalForm.sound(field, typed))
                .getMessage();
    }
}

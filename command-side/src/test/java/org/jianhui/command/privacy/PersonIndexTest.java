package org.jianhui.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.privacy.PersonalField.ID_NUMBER;
import static org.jianhui.kernel.privacy.PersonalField.NAME;
import static org.jianhui.kernel.privacy.PersonalField.PHONE;

import java.nio.file.Path;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIndexTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final PersonId PERSON = PersonId.random();

    @TempDir
    static Path keys;

    private static Sealing node;

    @BeforeAll
    static void record_a_person() {
        node = Sealing.node(keys, DATABASE.app());
        node.table.take(PERSON, node.data.indexOf("单吕试", "500230199006150033", "13900001111"));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"单", "吕试", "单 吕 试", "单吕试", "shan", "danlv", "ShanLü", "lushi", "danlyushi", "sls", "chanlvshi"})
    void a_name_is_found_by_parts_and_by_every_reading(String typed) {
        assertThat(node.data.find(NAME, typed)).containsExactly(PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"吕单", "单试", "hua", "单吕试一"})
    void a_name_is_not_found_by_what_it_does_not_hold(String typed) {
        assertThat(node.data.find(NAME, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 139-0000-1111", "1111", "８６13900001111"})
    void a_phone_number_is_found_however_it_is_typed(String typed) {
        assertThat(node.data.find(PHONE, typed)).containsExactly(PERSON);
    }

    @Test
    void an_id_number_is_found_whole_or_by_its_last_four() {
        assertThat(node.data.find(ID_NUMBER, "５００２３０ 19900615 0033")).containsExactly(PERSON);
        assertThat(node.data.find(ID_NUMBER, "0033")).containsExactly(PERSON);
    }

    @Test
    void an_id_number_belongs_to_one_person() {
        PersonId second = PersonId.random();
        assertThat(node.table.take(second, node.data.indexOf("甲乙", "500230199006150033", null)))
                .contains(PERSON);
        assertThat(node.data.find(NAME, "甲乙")).isEmpty();
    }

    @Test
    void tokens_of_one_text_in_two_fields_have_nothing_in_common() {
        assertThat(node.data.indexToken(NAME, "13900001111")).isNotEqualTo(node.data.indexToken(PHONE, "13900001111"));
    }
}

package org.jianhui.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.testing.ClearTextSearch;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingInClearTest {

    private static final String NAME = "禤彧藿";
    private static final String ID_NUMBER = "44030519910308005X";
    private static final String PHONE = "19987650123";

    @TempDir
    Path keys;

    @Test
    void no_name_and_no_number_stands_in_the_database_files_its_log_or_the_key_files() {
        try (TestDatabase database = TestDatabase.fresh()) {
            Sealing node = Sealing.node(keys, database.app());
            PersonId person = PersonId.random();
            Envelope name = node.data.seal(person, PersonalField.NAME, Sealing.ORIGIN, NAME);
            store(database, name);
            store(database, node.data.seal(person, PersonalField.ID_NUMBER, Sealing.ORIGIN, ID_NUMBER));
            store(database, node.data.seal(person, PersonalField.PHONE, Sealing.ORIGIN, PHONE));
            node.table.take(person, node.data.indexOf(NAME, ID_NUMBER, PHONE));
            assertThatThrownBy(() -> node.data.open(
                            new Envelope(person, name.field(), 1, "request-moved", name.nonce(), name.ciphertext())))
                    .hasMessageNotContaining(NAME);

            ClearTextSearch search = ClearTextSearch.forValues(NAME, ID_NUMBER, PHONE);
            assertThat(search.inDatabase(database.superuser())).isEmpty();
            assertThat(search.inFiles(keys)).isEmpty();
        }
    }

    private static void store(TestDatabase database, Envelope envelope) {
        database.sql()
                .sql("INSERT INTO desk.token_entry (processor_name, segment) VALUES (?, 0)")
                .param(envelope.toString())
                .update();
    }
}

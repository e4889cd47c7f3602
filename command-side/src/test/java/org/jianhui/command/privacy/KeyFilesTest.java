package org.jianhui.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    Path keys;

    @BeforeEach
    void data_exist() {
        Sealing.node(keys, database.app())
                .data
                .seal(PersonId.random(), PersonalField.NAME, Sealing.ORIGIN, Sealing.NAME);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_start_makes_both_files_for_their_owner_only() throws IOException {
        for (String file : new String[] {"master.key", "index.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(keys.resolve("master.key")).content().isNotEqualTo(Files.readString(keys.resolve("index.key")));
    }

    @Test
    void a_later_start_with_the_same_files_goes_on() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.key", "index.key"})
    void data_without_a_key_file_refuse_to_start(String file) throws IOException {
        Files.delete(keys.resolve(file));
        assertThatThrownBy(this::start).isInstanceOf(KeysRefused.class).hasMessageContaining("does not exist");
        assertThat(keys.resolve(file)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.key", "index.key"})
    void data_with_another_key_refuse_to_start(String file) throws IOException {
        Files.delete(keys.resolve(file));
        new KeyFile(keys.resolve(file)).create();
        assertThatThrownBy(this::start).isInstanceOf(KeysRefused.class).hasMessageContaining("another");
    }

    @Test
    void data_whose_fingerprint_was_removed_refuse_to_start() {
        database.sql().sql("DELETE FROM vault.key_fingerprint").update();
        assertThatThrownBy(this::start).isInstanceOf(KeysRefused.class);
    }

    @Test
    void a_key_file_that_others_may_read_refuses_to_start() throws IOException {
        Files.setPosixFilePermissions(keys.resolve("master.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::start).isInstanceOf(KeysRefused.class).hasMessageContaining("0600");
    }

    @Test
    void a_damaged_key_file_refuses_to_start() throws IOException {
        Files.writeString(keys.resolve("master.key"), "c2hvcnQ=\n");
        assertThatThrownBy(this::start).isInstanceOf(KeysRefused.class);
    }

    private void start() {
        Sealing.node(keys, database.app()).files.afterSingletonsInstantiated();
    }
}

package org.jianhui.command.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.document.KeptFiles.KeptFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.KeptFileId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptFilesTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    private static Path keys;

    private static TallyNode node;

    private final AccountId account = AccountId.random();
    private final PersonId holder = PersonId.random();

    @BeforeAll
    static void start() {
        System.setProperty("jianhui.keys", keys.toString());
        node = new TallyNode(DATABASE, PrivacyConfiguration.class, DocumentConfiguration.class);
    }

    @AfterAll
    static void close() {
        node.close();
        DATABASE.close();
    }

    @Test
    void a_file_waits_with_its_name_for_its_account_alone() {
        byte[] content = content(FileStore.MAX_BYTES);
        KeptFile file = keep("照片.png", content);

        assertThat(files().find(account, List.of(file.id()))).containsExactly(file);
        assertThat(file.name()).isEqualTo("照片.png");
        assertThat(file.size()).isEqualTo(FileStore.MAX_BYTES);
        assertThat(files().read(account, file.id())).isEqualTo(content);
        AccountId another = AccountId.random();
        assertThat(files().find(another, List.of(file.id()))).isEmpty();
        assertThatThrownBy(() -> files().read(another, file.id()))
                .isInstanceOfSatisfying(
                        Conflict.class, gone -> assertThat(gone.code()).isEqualTo("KEPT_FILE_GONE"));
        files().forget(another, List.of(file.id()));
        assertThat(files().find(account, List.of(file.id()))).hasSize(1);
    }

    @Test
    void files_come_in_the_order_asked_for_and_each_once() {
        KeptFile first = keep("一.png", content(5));
        KeptFile second = keep("二.png", content(5));
        List<KeptFileId> asked = List.of(second.id(), KeptFileId.random(), first.id(), second.id());

        assertThat(files().find(account, asked)).containsExactly(second, first);
        files().forget(account, List.of(second.id()));
        assertThat(files().find(account, asked)).containsExactly(first);
    }

    @Test
    void nothing_of_it_lies_in_clear() {
        KeptFile file = keep("金丝雀名.png", "金丝雀明文八千里路云和月".getBytes(StandardCharsets.UTF_8));
        String row = DATABASE.sql()
                .sql("SELECT encode(data, 'hex') || key_envelope || name_envelope FROM desk.kept_file"
                        + " WHERE id = ?")
                .param(file.id().value())
                .query(String.class)
                .single();

        assertThat(row).doesNotContain("金丝雀", hex("金丝雀"));
    }

    @Test
    void it_is_gone_after_a_day_and_swept_then() {
        KeptFile young = keep("新.png", content(5));
        KeptFile old = keep("旧.png", content(5));
        aged(young, "23 hours 59 minutes");
        aged(old, "24 hours 1 second");

        assertThat(files().find(account, List.of(young.id(), old.id()))).containsExactly(young);
        assertThatThrownBy(() -> files().read(account, old.id())).isInstanceOf(Conflict.class);
        assertThat(waiting()).isEqualTo(2);
        new OldKeptFiles(JdbcClient.create(DATABASE.app()), Duration.ofHours(24)).doBatch();
        assertThat(waiting()).isEqualTo(1);
        assertThat(files().find(account, List.of(young.id()))).containsExactly(young);
    }

    @Test
    void the_oldest_go_when_there_are_more_than_forty() {
        List<KeptFileId> ids = new ArrayList<>();
        for (int n = 0; n <= KeptFiles.MAX_FILES_OF_ACCOUNT; n++) {
            ids.add(keep(n + ".png", content(1)).id());
        }
        assertThat(files().find(account, ids)).extracting(KeptFile::id).isEqualTo(ids.subList(1, ids.size()));
    }

    @Test
    void the_oldest_go_when_together_they_are_too_large() {
        List<KeptFileId> ids = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            ids.add(keep(n + ".png", content(FileStore.MAX_BYTES)).id());
        }
        assertThat(files().find(account, ids)).extracting(KeptFile::id).isEqualTo(ids.subList(1, 7));
    }

    @Test
    void erasing_the_person_makes_it_as_if_it_were_not_there() {
        KeptFile file = keep("照片.png", content(5));
        node.bean(PersonalData.class).erase(holder);
        assertThat(files().find(account, List.of(file.id()))).isEmpty();
    }

    private KeptFile keep(String name, byte[] content) {
        return files().keep(account, holder, RequestId.random(), name, content);
    }

    private static void aged(KeptFile file, String age) {
        JdbcClient.create(DATABASE.superuser())
                .sql("UPDATE desk.kept_file SET kept_at = now() - ?::interval WHERE id = ?")
                .params(age, file.id().value())
                .update();
    }

    private long waiting() {
        return DATABASE.sql()
                .sql("SELECT count(*) FROM desk.kept_file WHERE account = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeptFiles files() {
        return node.bean(KeptFiles.class);
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}

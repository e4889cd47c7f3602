package org.jianhui.command.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.DocumentCommand.StoreAttachment;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Covers(value = "R-02", partly = true)
class AttachmentTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final UnionId UNION = UnionId.random();

    @TempDir
    private static Path keys;

    private static TallyNode node;

    private final AttachmentId id = AttachmentId.random();
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

    @ParameterizedTest
    @ValueSource(ints = {1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3_000_000, FileStore.MAX_BYTES})
    void a_file_comes_back_as_it_was_handed_in(int size) {
        byte[] content = content(size);
        store("image/png", content);
        StoredFile file = files().find(id.value()).orElseThrow();
        assertThat(files().read(file)).isEqualTo(content);
        assertThat(file.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, FileStore.MAX_BYTES + 1})
    void refuses_an_empty_file_and_one_byte_too_many_and_stores_nothing(int size) {
        assertThatThrownBy(() -> store("image/png", content(size)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("FILE_SIZE_NOT_ALLOWED"));
        assertThat(files().find(id.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/zip", "application/x-msdownload"})
    void refuses_what_is_neither_picture_nor_pdf(String type) {
        assertThatThrownBy(() -> store(type, content(10)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("FILE_TYPE_NOT_ALLOWED"));
        assertThat(files().find(id.value())).isEmpty();
    }

    @Test
    void nothing_of_it_lies_in_clear() {
        byte[] canary = "金丝雀明文八千里路云和月".getBytes(StandardCharsets.UTF_8);
        store("application/pdf", canary);
        byte[] stored = DATABASE.sql()
                .sql("SELECT data FROM files.chunk WHERE file_id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(Arrays.copyOf(canary, 9), StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_altered_chunk_is_noticed() throws Exception {
        store("image/jpeg", content(600_000));
        try (var connection = DATABASE.superuser().getConnection();
                var alter =
                        connection.prepareStatement("UPDATE files.chunk SET data = set_byte(data, 7, (get_byte(data, 7)"
                                + " + 1) % 256) WHERE file_id = ? AND place = 1")) {
            alter.setString(1, id.value());
            assertThat(alter.executeUpdate()).isEqualTo(1);
        }
        StoredFile file = files().find(id.value()).orElseThrow();
        assertThatThrownBy(() -> files().read(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_application_cannot_change_a_stored_chunk() {
        store("image/jpeg", content(10));
        assertThatThrownBy(() -> DATABASE.sql()
                        .sql("UPDATE files.chunk SET data = data WHERE file_id = ?")
                        .param(id.value())
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void erasing_its_key_holder_erases_the_file() {
        store("image/jpeg", content(10));
        StoredFile file = files().find(id.value()).orElseThrow();
        node.bean(PersonalData.class).erase(holder);
        assertThatThrownBy(() -> files().read(file)).isInstanceOf(PersonErased.class);
    }

    private void store(String type, byte[] content) {
        Act act = TestActs.now(node.clock);
        node.bean(Acts.class).perform(act, null, sender -> {
            StoredFile file = files().put(id.value(), UNION, holder, type, "照片.png", content, act);
            sender.send(new StoreAttachment(id, UNION, AttachmentPurpose.POSTING_PHOTO, file));
            return id.value();
        });
    }

    private static FileStore files() {
        return node.bean(FileStore.class);
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}

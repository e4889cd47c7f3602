package org.jianhui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClearTextSearchTest {

    private static final String NAME = "禤甪彧";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "GB18030"})
    void finds_a_value_in_any_usual_encoding_across_a_chunk_border(String charset) throws IOException {
        byte[] value = NAME.getBytes(charset);
        byte[] content = new byte[(4 << 20) + 100];
        System.arraycopy(value, 0, content, (4 << 20) - 2, value.length);
        Files.write(directory.resolve("page"), content);
        assertThat(ClearTextSearch.forValues(NAME).inFiles(directory)).hasSize(1);
        Arrays.fill(content, (byte) 0);
        Files.write(directory.resolve("page"), content);
        assertThat(ClearTextSearch.forValues(NAME).inFiles(directory)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void finds_a_value_inside_base64(String before) throws IOException {
        byte[] clear = (before + NAME + "xyz").getBytes(StandardCharsets.UTF_8);
        Files.writeString(directory.resolve("log"), Base64.getUrlEncoder().encodeToString(clear));
        assertThat(ClearTextSearch.forValues(NAME).inFiles(directory)).isNotEmpty();
    }

    @Test
    void finds_a_value_in_a_table_and_in_the_write_ahead_log() {
        try (TestDatabase database = TestDatabase.fresh()) {
            String odd = "禤甪" + System.nanoTime();
            JdbcClient owner = JdbcClient.create(database.owner());
            owner.sql("CREATE TABLE desk.leak (t text)").update();
            owner.sql("INSERT INTO desk.leak VALUES (?)").param(odd).update();
            assertThat(ClearTextSearch.forValues(odd).inDatabase(database.superuser()))
                    .anyMatch(found -> found.contains("/base/"))
                    .anyMatch(found -> found.contains("/pg_wal/"))
                    .anyMatch(found -> found.startsWith("desk.leak"));
        }
    }
}

package org.jianhui.command.document;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.digest.Sha256;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Files as encrypted chunks in PostgreSQL, each under a key of its own that is sealed under its holder's key. */
final class EncryptedFiles implements FileStore {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper json;

    EncryptedFiles(JdbcClient jdbc, PersonalData personalData, JsonMapper json) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.json = json;
    }

    @Override
    public StoredFile put(
            String id, UnionId union, PersonId keyHolder, String mediaType, String name, byte[] content, Act act) {
        byte[] key = FileCipher.random(FileCipher.KEY_BYTES);
        String clearKey = Base64.getEncoder().encodeToString(key);
        StoredFile file = new StoredFile(
                id,
                union,
                keyHolder,
                mediaType,
                content.length,
                Sha256.hex(content),
                personalData.seal(keyHolder, PersonalField.FILE, act.requestId(), clearKey),
                personalData.seal(keyHolder, PersonalField.FILE, act.requestId(), name),
                act.receivedAt());
        insert(file);
        insertChunks(id, new FileCipher(key, id), content);
        return file;
    }

    private void insert(StoredFile file) {
        try {
            jdbc.sql("INSERT INTO files.file (id, union_id, key_holder, media_type, size, sha256, key_envelope,"
                            + " name_envelope, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            file.id(),
                            file.union().value(),
                            file.keyHolder().value(),
                            file.mediaType(),
                            file.size(),
                            file.sha256(),
                            json.writeValueAsString(file.key()),
                            json.writeValueAsString(file.name()),
                            Timestamp.from(file.storedAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Conflict("FILE_EXISTS", "a file with this id exists");
        }
    }

    private void insertChunks(String id, FileCipher cipher, byte[] content) {
        int chunks = (content.length + CHUNK - 1) / CHUNK;
        for (int place = 0; place < chunks; place++) {
            int from = place * CHUNK;
            FileCipher.Chunk chunk = cipher.seal(place, chunks, content, from, Math.min(CHUNK, content.length - from));
            jdbc.sql("INSERT INTO files.chunk (file_id, place, nonce, data) VALUES (?, ?, ?, ?)")
                    .params(id, place, chunk.nonce(), chunk.data())
                    .update();
        }
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return jdbc.sql("SELECT * FROM files.file WHERE id = ?")
                .param(id)
                .query((row, n) -> new StoredFile(
                        row.getString("id"),
                        new UnionId(row.getString("union_id")),
                        new PersonId(row.getString("key_holder")),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        json.readValue(row.getString("key_envelope"), Envelope.class),
                        json.readValue(row.getString("name_envelope"), Envelope.class),
                        row.getTimestamp("stored_at").toInstant()))
                .optional();
    }

    @Override
    public byte[] read(StoredFile file) {
        FileCipher cipher = new FileCipher(Base64.getDecoder().decode(personalData.open(file.key())), file.id());
        List<FileCipher.Chunk> chunks =
                new ArrayList<>(jdbc.sql("SELECT nonce, data FROM files.chunk WHERE file_id = ? ORDER BY place")
                        .param(file.id())
                        .query((row, n) -> new FileCipher.Chunk(row.getBytes("nonce"), row.getBytes("data")))
                        .list());
        byte[] content = new byte[Math.toIntExact(file.size())];
        int at = 0;
        for (int place = 0; place < chunks.size(); place++) {
            byte[] clear = cipher.open(place, chunks.size(), chunks.get(place));
            if (at + clear.length > content.length) {
                throw new IllegalStateException(file.id() + " is longer than what was stored");
            }
            System.arraycopy(clear, 0, content, at, clear.length);
            at += clear.length;
        }
        if (at != content.length || !Sha256.hex(content).equals(file.sha256())) {
            throw new IllegalStateException(file.id() + " is not what was stored");
        }
        return content;
    }
}

package org.jianhui.command.document;

import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.KeptFileId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Waiting files as rows of the desk, each under a key of its own that is sealed under its owner's key. */
final class SealedKeptFiles implements KeptFiles {

    private static final String WAITING = " AND kept_at > now() - make_interval(secs => ?)";

    private static final String BOUND = "DELETE FROM desk.kept_file WHERE id IN (SELECT id FROM"
            + " (SELECT id, row_number() OVER newest AS place, sum(size) OVER newest AS bytes FROM desk.kept_file"
            + " WHERE account = ? WINDOW newest AS (ORDER BY kept_at DESC, id)) AS ranked"
            + " WHERE place > ? OR bytes > ?)";

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper json;
    private final Duration kept;

    /** @param kept how long a file waits, by the database's clock */
    SealedKeptFiles(JdbcClient jdbc, PersonalData personalData, JsonMapper json, Duration kept) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.json = json;
        this.kept = kept;
    }

    @Override
    public KeptFile keep(AccountId account, PersonId holder, RequestId origin, String name, byte[] content) {
        KeptFileId id = KeptFileId.random();
        byte[] key = FileCipher.random(FileCipher.KEY_BYTES);
        Envelope sealedKey = personalData.seal(
                holder, PersonalField.FILE, origin, Base64.getEncoder().encodeToString(key));
        Envelope sealedName = personalData.seal(holder, PersonalField.FILE, origin, name);
        FileCipher.Chunk sealed = new FileCipher(key, id.value()).seal(0, 1, content, 0, content.length);
        jdbc.sql("INSERT INTO desk.kept_file (id, account, size, key_envelope, name_envelope, nonce, data)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        account.value(),
                        content.length,
                        json.writeValueAsString(sealedKey),
                        json.writeValueAsString(sealedName),
                        sealed.nonce(),
                        sealed.data())
                .update();
        jdbc.sql(BOUND)
                .params(account.value(), MAX_FILES_OF_ACCOUNT, MAX_BYTES_OF_ACCOUNT)
                .update();
        return new KeptFile(id, name, content.length);
    }

    @Override
    public List<KeptFile> find(AccountId account, Collection<KeptFileId> ids) {
        Map<KeptFileId, KeptFile> found = new HashMap<>();
        jdbc.sql("SELECT id, size, name_envelope FROM desk.kept_file WHERE account = ? AND id = ANY (?)" + WAITING)
                .params(account.value(), values(ids), (double) kept.toSeconds())
                .query(row -> {
                    KeptFileId id = new KeptFileId(row.getString("id"));
                    Envelope name = json.readValue(row.getString("name_envelope"), Envelope.class);
                    try {
                        found.put(id, new KeptFile(id, personalData.open(name), row.getLong("size")));
                    } catch (PersonErased erased) {
                        // nobody can read it any more: it is as good as forgotten
                    }
                });
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }

    @Override
    public byte[] read(AccountId account, KeptFileId id) {
        return jdbc.sql("SELECT key_envelope, nonce, data FROM desk.kept_file WHERE account = ? AND id = ?" + WAITING)
                .params(account.value(), id.value(), (double) kept.toSeconds())
                .query((row, n) -> {
                    Envelope key = json.readValue(row.getString("key_envelope"), Envelope.class);
                    FileCipher cipher = new FileCipher(Base64.getDecoder().decode(personalData.open(key)), id.value());
                    return cipher.open(0, 1, new FileCipher.Chunk(row.getBytes("nonce"), row.getBytes("data")));
                })
                .optional()
                .orElseThrow(() -> new Conflict("KEPT_FILE_GONE", "the file does not wait any more"));
    }

    @Override
    public void forget(AccountId account, Collection<KeptFileId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM desk.kept_file WHERE account = ? AND id = ANY (?)")
                    .params(account.value(), values(ids))
                    .update();
        }
    }

    private static String[] values(Collection<KeptFileId> ids) {
        return ids.stream().map(KeptFileId::value).toArray(String[]::new);
    }
}

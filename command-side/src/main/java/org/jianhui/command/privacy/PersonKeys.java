package org.jianhui.command.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of persons, wrapped by the master key. Unwrapped keys are remembered for a few seconds only, so that an
 * erasure made on another node is honoured within that time, and at once on this one.
 */
final class PersonKeys {

    private static final int REMEMBERED = 10_000;

    private final KeyFiles files;
    private final DataSource database;
    private final JdbcClient sql;
    private final long rememberNanos;
    private final ConcurrentMap<Name, Remembered> remembered = new ConcurrentHashMap<>();

    PersonKeys(KeyFiles files, DataSource database, java.time.Duration remember) {
        this.files = files;
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.rememberNanos = remember.toNanos();
    }

    /** The name of a key: version 0 asks for the newest. */
    record Name(PersonId person, int version) {}

    @SuppressWarnings("ArrayRecordComponent")
    record PersonKey(int version, byte[] key) {}

    private record Remembered(PersonKey key, long untilNanos) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int version, byte @Nullable [] wrapped) {}

    /** The newest key of the person; the first use makes it. */
    PersonKey newest(PersonId person) {
        Name name = new Name(person, 0);
        @Nullable PersonKey known = recall(name);
        if (known != null) {
            return known;
        }
        if (row(name).isEmpty()) {
            insert(person, 1);
        }
        return unwrap(name);
    }

    /** @throws PersonErased if it has been destroyed, or never was */
    PersonKey version(PersonId person, int version) {
        Name name = new Name(person, version);
        @Nullable PersonKey known = recall(name);
        return known != null ? known : unwrap(name);
    }

    /** Makes a next version; what older versions sealed stays readable. */
    void rotate(PersonId person) {
        insert(person, newest(person).version() + 1);
        remembered.remove(new Name(person, 0));
    }

    /** Destroys all versions, in the running transaction if there is one. */
    void destroy(PersonId person) {
        sql.sql("INSERT INTO vault.person_key (person, version, master, erased_at) VALUES (?, 1, '', now())"
                        + " ON CONFLICT DO NOTHING")
                .param(person.value())
                .update();
        sql.sql(
                        "UPDATE vault.person_key SET wrapped = NULL, erased_at = now() WHERE person = ? AND wrapped IS NOT NULL")
                .param(person.value())
                .update();
        remembered.keySet().removeIf(name -> name.person().equals(person));
    }

    private @Nullable PersonKey recall(Name name) {
        @Nullable Remembered found = remembered.get(name);
        return found == null || found.untilNanos() - System.nanoTime() < 0 ? null : found.key();
    }

    private PersonKey unwrap(Name name) {
        Row row = row(name).orElseThrow(() -> new PersonErased(name.person()));
        byte[] wrapped = row.wrapped();
        if (wrapped == null) {
            throw new PersonErased(name.person());
        }
        byte[] nonce = Arrays.copyOf(wrapped, Cipher256.NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(wrapped, Cipher256.NONCE_BYTES, wrapped.length);
        byte[] key = Cipher256.decrypt(files.keys().master(), nonce, associated(name.person(), row.version()), sealed);
        PersonKey result = new PersonKey(row.version(), key);
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(name, new Remembered(result, System.nanoTime() + rememberNanos));
        return result;
    }

    private Optional<Row> row(Name name) {
        return sql.sql("SELECT version, wrapped FROM vault.person_key WHERE person = ? AND (version = ? OR ? = 0)"
                        + " ORDER BY version DESC LIMIT 1")
                .params(name.person().value(), name.version(), name.version())
                .query((row, n) -> new Row(row.getInt(1), row.getBytes(2)))
                .optional();
    }

    /** On a connection of its own, committed at once: a key that an act's rollback removed could have sealed something. */
    private void insert(PersonId person, int version) {
        byte[] nonce = Cipher256.random(Cipher256.NONCE_BYTES);
        byte[] sealed =
                Cipher256.encrypt(files.keys().master(), nonce, associated(person, version), Cipher256.random(32));
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO vault.person_key (person, version, master, wrapped) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")) {
            insert.setString(1, person.value());
            insert.setInt(2, version);
            insert.setString(3, files.keys().masterId());
            insert.setBytes(4, wrapped);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store a person's key", e);
        }
    }

    private byte[] associated(PersonId person, int version) {
        return Hmac.preimage(
                "jianhui/person-key/1",
                person.value(),
                Integer.toString(version),
                files.keys().masterId());
    }
}

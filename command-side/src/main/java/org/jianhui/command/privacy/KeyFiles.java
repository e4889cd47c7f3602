package org.jianhui.command.privacy;

import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two key files, held against the fingerprints in the database. The first start with empty data makes them; data
 * whose key is missing or another refuses to start.
 */
final class KeyFiles implements SmartInitializingSingleton {

    private final KeyFile master;
    private final KeyFile index;
    private final JdbcClient sql;
    private volatile @Nullable Keys keys;

    KeyFiles(KeyFile master, KeyFile index, DataSource database) {
        this.master = master;
        this.index = index;
        this.sql = JdbcClient.create(database);
    }

    /** @param masterId short fingerprint of the master key, kept beside each key it wraps */
    @SuppressWarnings("ArrayRecordComponent")
    record Keys(byte[] master, String masterId, Hmac index) {}

    @Override
    public void afterSingletonsInstantiated() {
        keys();
    }

    Keys keys() {
        Keys loaded = keys;
        return loaded != null ? loaded : load();
    }

    private synchronized Keys load() {
        Keys loaded = keys;
        if (loaded == null) {
            byte[] masterKey = verified("master", master);
            byte[] indexKey = verified("index", index);
            loaded = new Keys(masterKey, fingerprint("master", masterKey).substring(0, 12), new Hmac(indexKey));
            keys = loaded;
        }
        return loaded;
    }

    private byte[] verified(String purpose, KeyFile file) {
        boolean known = recorded(purpose).isPresent();
        if (!file.exists()) {
            if (known || dataExists()) {
                throw new KeysRefused("the data was written with a " + purpose + " key, but " + file.path()
                        + " does not exist; restore the key file, or the data can never be read");
            }
            file.create();
        }
        byte[] key = file.read();
        String fingerprint = fingerprint(purpose, key);
        if (!known && dataExists()) {
            throw new KeysRefused("there are personal data, but no fingerprint of their " + purpose + " key");
        }
        sql.sql("INSERT INTO vault.key_fingerprint (purpose, fingerprint) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(purpose, fingerprint)
                .update();
        if (!recorded(purpose).equals(Optional.of(fingerprint))) {
            throw new KeysRefused("the data was written with another " + purpose + " key than " + file.path());
        }
        return key;
    }

    private Optional<String> recorded(String purpose) {
        return sql.sql("SELECT fingerprint FROM vault.key_fingerprint WHERE purpose = ?")
                .param(purpose)
                .query(String.class)
                .optional();
    }

    private boolean dataExists() {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM vault.person_key)")
                .query(Boolean.class)
                .single();
    }

    private static String fingerprint(String purpose, byte[] key) {
        byte[] digest = new Hmac(key).of("jianhui/key-fingerprint/1", purpose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}

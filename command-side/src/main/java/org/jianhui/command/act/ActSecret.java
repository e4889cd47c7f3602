package org.jianhui.command.act;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which the bodies of acts are compared. The same on all nodes and after a restart; kept apart from the
 * database. The assembly provides it as a bean, derived from the master key.
 */
public final class ActSecret {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key at least 32 random bytes */
    public ActSecret(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    byte[] hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

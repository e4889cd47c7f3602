package org.jianhui.kernel.id;

import java.util.UUID;

/** An identifier that says of what it is: {@code <prefix>-<uuid>}. Implementations are records of one string. */
public interface Id {

    String value();

    /** A fresh random value for the given type prefix. */
    static String random(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /**
     * Checks a value read from outside.
     *
     * @throws IllegalArgumentException if the value does not carry the prefix or is not a plain token
     */
    static String require(String prefix, String value) {
        if (!value.startsWith(prefix + "-") || value.length() > 80 || !value.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("not an identifier of type " + prefix);
        }
        return value;
    }
}

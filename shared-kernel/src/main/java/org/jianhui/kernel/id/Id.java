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
        if (!value.startsWith(prefix + "-") || value.length() > 80 || !isPlain(value)) {
            throw new IllegalArgumentException("not an identifier of type " + prefix);
        }
        return value;
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }
}

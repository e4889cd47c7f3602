package org.jianhui.command.privacy;

/** The key files are missing, unsafe or not those this data was written with: the application must not start. */
public final class KeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysRefused(String message) {
        super(message);
    }
}

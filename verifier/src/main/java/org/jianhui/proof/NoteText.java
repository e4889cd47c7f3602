package org.jianhui.proof;

import java.nio.charset.StandardCharsets;

/** The text of a note as bytes. */
final class NoteText {

    private NoteText() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.jianhui.proof.bundle;

import org.jspecify.annotations.Nullable;

/**
 * A personal value of the event.
 *
 * @param field id of the field
 * @param value null where it is sealed for this reader
 */
public record PersonalValue(
        String pointer,
        String field,
        String person,
        @Nullable String value) {}

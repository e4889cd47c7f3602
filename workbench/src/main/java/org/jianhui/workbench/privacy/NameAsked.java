package org.jianhui.workbench.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whose namesakes are asked for; in a body, since a name does not belong into an address (ADR 0117).
 *
 * @param name as it was read or told, whole
 */
public record NameAsked(@NotBlank @Size(max = 60) String name) {

    /** Without the name: this is written into logs. */
    @Override
    public String toString() {
        return "NameAsked";
    }
}

package org.jianhui.kernel.election;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Who objects; null in the event if anonymous.
 *
 * @param name sealed under the objector's own key
 * @param phone sealed under the objector's own key; null if not given
 */
public record Objector(
        PersonId person, Envelope name, @Nullable Envelope phone) {}

package org.jianhui.query.membership.dues;

import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A hand-in with the names that belong to it, sealed; each null if there is none, or once that person is erased.
 *
 * @param holder of who handed it in
 * @param ender of who counted it, or took it back
 */
public record HandInLine(
        HandInView handIn,
        @Nullable Envelope holder,
        @Nullable Envelope ender) {}

package org.jianhui.kernel.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A sealed value with what proves it to somebody without our keys.
 *
 * @param salt with it the envelope's commitment can be computed, base64url; null for an envelope that was sealed before there
 *     were commitments
 */
public record Disclosed(String value, @Nullable String salt) {}

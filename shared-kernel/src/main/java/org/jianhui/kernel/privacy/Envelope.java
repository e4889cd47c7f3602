package org.jianhui.kernel.privacy;

import org.jianhui.kernel.id.PersonId;

/**
 * A personal value as it is stored: AES-256-GCM under the person's key.
 *
 * @param person whose key seals it
 * @param field stable field id such as {@code person.name}; never a Java or JSON name
 * @param key version of the person's key
 * @param origin request id of the act that sealed it; bound, with person, field and key, as associated data
 * @param nonce 96 random bits, base64url
 * @param ciphertext with tag, base64url; since there are commitments, behind the commitment to the value and a dot
 */
public record Envelope(PersonId person, String field, int key, String origin, String nonce, String ciphertext) {}

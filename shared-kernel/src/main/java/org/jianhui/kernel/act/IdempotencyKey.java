package org.jianhui.kernel.act;

/**
 * A client's key for one act and the canonical body it came with.
 *
 * @param owner the account; keys of different accounts never meet
 * @param key the client's {@code Idempotency-Key}, at most 200 characters
 * @param body canonical bytes of the request, compared by HMAC, never stored
 */
@SuppressWarnings("ArrayRecordComponent")
public record IdempotencyKey(String owner, String key, byte[] body) {}

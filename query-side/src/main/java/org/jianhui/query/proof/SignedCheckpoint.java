package org.jianhui.query.proof;

import java.time.Instant;

/**
 * A signed checkpoint of the log.
 *
 * @param size over how many events, from the first on
 * @param note as it is signed and kept outside, with the countersignatures that were entered since
 */
public record SignedCheckpoint(long size, Instant signedAt, String note) {}

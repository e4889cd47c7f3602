package org.jianhui.command.proof;

/**
 * What the log's checkpoints are signed with: an Ed25519 seed, the same on every node, kept outside the database and in the
 * backup of the keys.
 *
 * @param seed 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record LogSecret(byte[] seed) {}

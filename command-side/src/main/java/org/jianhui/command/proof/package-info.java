/** Proves the log: the Merkle tree over its events, signed checkpoints, and the audit that recomputes both. */
@NullMarked
package org.jianhui.command.proof;

import org.jspecify.annotations.NullMarked;

/**
 * Proofs over the log of events, in published forms: the Merkle tree of RFC 9162, notes and checkpoints of C2SP. Nothing of
 * the application is needed to check them.
 */
@NullMarked
package org.jianhui.proof;

import org.jspecify.annotations.NullMarked;

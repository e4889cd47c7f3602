package org.jianhui.command.proof;

import java.util.Arrays;
import org.jianhui.proof.MerkleHash;

/** A complete tile: its hashes one after the other, and the place of its last event. */
@SuppressWarnings("ArrayRecordComponent")
record Tile(byte[] hashes, LogPlace last) {

    byte[] hash(int offset) {
        return Arrays.copyOfRange(hashes, offset * MerkleHash.LENGTH, (offset + 1) * MerkleHash.LENGTH);
    }
}

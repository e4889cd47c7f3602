package org.jianhui.proof.bundle;

/** An entry's place in the archive: where its header begins, and the CRC-32 and size of its content. */
record PlacedEntry(String name, long offset, int crc, long size) {}

package org.jianhui.command.proof;

/** A leaf of the tree: its hash, and the place of its event. */
@SuppressWarnings("ArrayRecordComponent")
record Leaf(byte[] hash, LogPlace place) {}

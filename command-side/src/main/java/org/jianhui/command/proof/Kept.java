package org.jianhui.command.proof;

/** A checkpoint as it is kept: over the first so many events, and the note. */
record Kept(long size, String note) {}

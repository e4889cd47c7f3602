package org.jianhui.proof.bundle;

/** An entry as found: where its content lies, and what was measured of it. */
record FoundEntry(String name, long from, Measured measured) {}

package org.jianhui.query.projection;

/** How a rebuild goes. */
public enum RebuildState {
    READING,
    SWAPPED,
    FAILED
}

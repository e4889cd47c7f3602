package org.jianhui.workbench.security;

import java.time.Instant;

/** The wall clock: sessions, tokens, lock-out and rates never follow the simulation clock. */
@FunctionalInterface
public interface RealTime {

    Instant now();
}

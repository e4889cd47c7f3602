package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a hand-in ended.
 *
 * @param by who counted it, or took it back; empty if nobody did
 * @param counted in yuan, with two places; null if it was withdrawn
 * @param reason empty unless it was returned
 */
record HandInEnding(LocalDate on, String by, @Nullable String counted, String reason) {}

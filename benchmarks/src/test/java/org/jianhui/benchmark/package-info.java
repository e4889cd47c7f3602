/** Measurements side by side, in one run, on one PostgreSQL with fsync on; ratios count, absolute figures do not. */
@NullMarked
package org.jianhui.benchmark;

import org.jspecify.annotations.NullMarked;

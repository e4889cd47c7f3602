/** One box over persons, papers, cases and days: only what the reader may read, each hit leads to its page. */
@NullMarked
package org.jianhui.workbench.search;

import org.jspecify.annotations.NullMarked;

/** An established union brought in: the papers of its founding and first election re-entered, and its committee. */
@NullMarked
package org.jianhui.kernel.founding.history;

import org.jspecify.annotations.NullMarked;

/** An established union brought in: recorded and judged here, by papers that exist already. */
@NullMarked
package org.jianhui.command.founding.history;

import org.jspecify.annotations.NullMarked;

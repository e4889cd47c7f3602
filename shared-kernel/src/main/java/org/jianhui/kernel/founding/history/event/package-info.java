/** What was recorded of an established union. */
@NullMarked
package org.jianhui.kernel.founding.history.event;

import org.jspecify.annotations.NullMarked;

/** What was decided in a founding. */
@NullMarked
package org.jianhui.kernel.founding.event;

import org.jspecify.annotations.NullMarked;

/** What happened to the working calendar. */
@NullMarked
package org.jianhui.kernel.calendar.event;

import org.jspecify.annotations.NullMarked;

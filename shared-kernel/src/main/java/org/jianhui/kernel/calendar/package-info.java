/** Working days by the State Council's notices, and the periods that are counted in them. */
@NullMarked
package org.jianhui.kernel.calendar;

import org.jspecify.annotations.NullMarked;

/** The working calendar as everybody reads it: the current edition, and what is proposed. */
@NullMarked
package org.jianhui.query.calendar;

import org.jspecify.annotations.NullMarked;

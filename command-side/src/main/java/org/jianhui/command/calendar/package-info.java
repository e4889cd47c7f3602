/** The working calendar's editions: proposed by one person, approved by another, current from then on. */
@NullMarked
package org.jianhui.command.calendar;

import org.jspecify.annotations.NullMarked;
